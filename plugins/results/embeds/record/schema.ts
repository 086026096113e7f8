import {
  described,
  id,
  idOrNull,
  list,
  nullable,
  object,
  orNull,
  text,
  yes,
} from '../schema/parts.ts'

export const recordView = object({ flag: described('string', 'WR, OR, CR …'), id, title: text })

export const recordMark = {
  date: described('string', 'YYYY-MM-DD'),
  equals: yes,
  event: { ...idOrNull, description: 'Null for a mark from a competition that is not kept here' },
  holder: text,
  mark: described('string', 'As printed'),
  nation: orNull('string', 'Three letters'),
  pending: { type: 'boolean' as const, description: 'Not ratified yet' },
  result: idOrNull,
  venue: orNull('string'),
}

export const currentRecordSchema = object({
  current: nullable(object(recordMark), 'Null where there is none yet'),
  holders: list(object(recordMark), 'In the order they set it: several where it was equalled'),
  record: recordView,
})
