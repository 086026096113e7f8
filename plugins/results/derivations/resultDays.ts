import { keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { localTime } from '../facts/localTime.ts'
import { textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** The day of each result of an event: who competed for whom goes by it, and is known before anything else follows. */
export const resultDays = (slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'events',
      from: {
        events: { fields: ['date', 'timeZone'], on: 'id' },
        results: { fields: [], on: 'event' },
      },
      name: 'result-days',
    },
    slugs,
  ).gives('results', 'date', ({ events: [event], results }) => {
    const time = event && localTime(textOf(event.date), textOf(event.timeZone))
    return each(event ? results : [], () => time?.date ?? null)
  })
