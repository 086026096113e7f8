import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { sportOf } from '../../sportOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { drawChart } from '../chart/drawChart.ts'
import { markTicks, yearTicks } from '../chart/ticks.ts'
import { disciplineView } from '../discipline.ts'
import { loadRecords, type LoadedRecord } from '../load/loadRecords.ts'
import type { RecordFields } from '../record/types.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { words } from '../words.ts'
import { recordProgressionSchema } from './schema.ts'
import type { RecordProgressionView } from './types.ts'

/** How a record was moved, mark by mark. One query, however many. */
export const recordProgression = (collections: ResultsCollections): Embed =>
  defineEmbed<RecordFields, RecordProgressionView>({
    slug: 'record-progression',
    about: ({ record }) => [reference(collections.records, record)],
    fields: [picked('record', collections.records)],
    kind: 'block',
    label: 'Record progression',
    load: async (asked, { req }) => {
      const records = await loadRecords(
        req,
        collections,
        asked.map(({ record }) => record),
        { history: true },
      )
      const ticks = (discipline: NonNullable<LoadedRecord['discipline']>) =>
        markTicks(discipline, sportOf(req.payload))
      return asked.map(({ record }) => {
        const found = records.get(String(record))
        if (!found) return null
        const { discipline, history, view } = found
        return {
          chart: discipline ? draw(history, discipline, ticks(discipline)) : null,
          discipline: discipline ? disciplineView(discipline) : null,
          marks: history.map(({ value: _, ...mark }) => mark),
          record: view,
        }
      })
    },
    render: resultsRenderers['record-progression'],
    schema: recordProgressionSchema,
    shows: ({ marks }) => marks.map(({ result }) => reference(collections.results, result)),
    warning: ({ chart }) => (chart ? null : words.warnings.noProgression),
  })

const draw = (
  history: LoadedRecord['history'],
  { better }: NonNullable<LoadedRecord['discipline']>,
  y: ReturnType<typeof markTicks>,
) =>
  drawChart({
    better,
    lines: [
      {
        highlighted: true,
        points: history.map(({ date, mark, value }) => ({
          best: value === history.at(-1)?.value,
          text: mark,
          x: yearOf(date),
          y: value,
        })),
      },
    ],
    steps: true,
    x: yearTicks,
    y,
  })

/** `2016.63` of a day. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 365
}
