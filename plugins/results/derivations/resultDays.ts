import type { KeyedDerivation } from '../../derived-fields/index.ts'
import { localTime } from '../facts/localTime.ts'
import { textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** The day of each result of an event: who competed for whom goes by it, and is known before anything else follows. */
export const resultDays = ({ events, results }: ResultsCollections): KeyedDerivation => ({
  by: events,
  fields: [
    {
      derive: (rows) => {
        const [event] = rows[events] ?? []
        const time = event && localTime(textOf(event.date), textOf(event.timeZone))
        return event ? each(rows[results], () => time?.date ?? null) : new Map()
      },
      field: 'date',
      target: results,
    },
  ],
  from: {
    [events]: { fields: ['date', 'timeZone'], on: 'id' },
    [results]: { fields: [], on: 'event' },
  },
  kind: 'keyed',
  name: 'result-days',
})
