import { recordMark, recordView } from '../record/schema.ts'
import { chart, discipline, list, nullable, object } from '../schema/parts.ts'

export const recordProgressionSchema = object({
  chart,
  discipline: nullable(discipline),
  marks: list(object(recordMark), 'Oldest first'),
  record: recordView,
})
