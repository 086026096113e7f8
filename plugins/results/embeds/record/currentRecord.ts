import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import type { ResultsCollections } from '../../types.ts'
import { loadRecords } from '../load/loadRecords.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { words } from '../words.ts'
import { currentRecordSchema } from './schema.ts'
import type { CurrentRecordView, RecordFields } from './types.ts'

/** The mark that holds a record, and whose it is: `3:26.00 (Hicham El Guerrouj MAR, 14 Jul 1998)`. */
export const currentRecord = (collections: ResultsCollections): Embed =>
  defineEmbed<RecordFields, CurrentRecordView>({
    slug: 'record',
    about: ({ record }) => [reference(collections.records, record)],
    fields: [picked('record', collections.records)],
    kind: 'inline',
    label: 'Record',
    load: async (asked, { req }) => {
      const records = await loadRecords(
        req,
        collections,
        asked.map(({ record }) => record),
        { history: false },
      )
      return asked.map(({ record }) => {
        const found = records.get(String(record))
        return found ? { current: found.current, holders: found.holders, record: found.view } : null
      })
    },
    render: resultsRenderers.record,
    schema: currentRecordSchema,
    shows: ({ holders }) => holders.map(({ result }) => reference(collections.results, result)),
    warning: ({ current, holders }) =>
      current === null
        ? words.warnings.noRecord
        : holders.some(({ pending }) => pending)
          ? words.warnings.pending
          : null,
  })
