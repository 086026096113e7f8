import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { isEmbargoed } from '../facts/isReleased.ts'
import { statusOf } from '../facts/statusOf.ts'
import { uncapitalised } from '../facts/uncapitalised.ts'
import { idOf, rowsOf, textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import { partWindsOf } from '../records/partWindsOf.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * Of a combined event, athlete by athlete: which part somebody did not start, who then is not classified (TR 39.10), and
 * the winds of the parts.
 */
export const combinedStarts = (sport: Sport, slugs: ResultsCollections): KeyedDerivation => {
  const nameOf = (code: unknown) =>
    uncapitalised(sport.discipline(textOf(code))?.name ?? textOf(code))
  const typed = ({ parts }: Declared<'parts'>) =>
    rowsOf(parts).find(({ mark }) => statusOf(textOf(mark)) === 'DNS')?.discipline
  return keyed(
    {
      by: 'events',
      from: {
        events: {
          fields: ['discipline', 'embargo', 'gender', 'wind'],
          on: ['id', 'combinedEvent'],
        },
        results: {
          fields: ['athlete', 'embargo', 'event', 'part', 'parts', 'status', 'whole', 'wind'],
          on: 'whole',
        },
      },
      name: 'combined-starts',
    },
    slugs,
  )
    .gives('results', 'abandoned', ({ events, results }) => {
      const partEvents = new Map(
        events.filter((event) => !isEmbargoed(event)).map((event) => [String(event.id), event]),
      )
      const missed = new Map(
        results
          .filter((row) => row.part === true && !isEmbargoed(row))
          .filter(({ status }) => statusOf(status) === 'DNS')
          .map((row) => [
            String(idOf(row.athlete)),
            partEvents.get(String(idOf(row.event)))?.discipline,
          ]),
      )
      return each(results, (row) => {
        const code =
          row.part === true ? null : (typed(row) ?? missed.get(String(idOf(row.athlete))))
        return code ? nameOf(code) : null
      })
    })
    .gives('results', 'partWinds', ({ events, results }, id) => {
      const open = new Map(
        events.filter((event) => !isEmbargoed(event)).map((event) => [String(event.id), event]),
      )
      const whole = events.find((event) => String(event.id) === id)
      const parts = results.filter((row) => row.part === true && !isEmbargoed(row))
      const keptOf = (athlete: unknown) =>
        parts
          .filter((row) => String(idOf(row.athlete)) === String(idOf(athlete)))
          .flatMap((row) => {
            const event = open.get(String(idOf(row.event)))
            if (!event) return []
            return { discipline: event.discipline, wind: textOf(row.wind) || textOf(event.wind) }
          })
      return each(results, (row) =>
        whole && row.part !== true ? partWindsOf(row, whole, keptOf(row.athlete), sport) : null,
      )
    })
}
