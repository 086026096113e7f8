import type { KeyedDerivation, Row } from '../../derived-fields/index.ts'
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
export const combinedStarts = (
  sport: Sport,
  { events, results }: ResultsCollections,
): KeyedDerivation => {
  const nameOf = (code: unknown) =>
    uncapitalised(sport.discipline(textOf(code))?.name ?? textOf(code))
  const typed = ({ parts }: Row) =>
    rowsOf(parts).find(({ mark }) => statusOf(textOf(mark)) === 'DNS')?.discipline
  return {
    by: events,
    fields: [
      {
        derive: ({ [events]: all = [], [results]: rows = [] }) => {
          const partEvents = new Map(
            all.filter((event) => !isEmbargoed(event)).map((event) => [String(event.id), event]),
          )
          const missed = new Map(
            rows
              .filter((row) => row.part === true && !isEmbargoed(row))
              .filter(({ status }) => statusOf(status) === 'DNS')
              .map((row) => [
                String(idOf(row.athlete)),
                partEvents.get(String(idOf(row.event)))?.discipline,
              ]),
          )
          return each(rows, (row) => {
            const code =
              row.part === true ? null : (typed(row) ?? missed.get(String(idOf(row.athlete))))
            return code ? nameOf(code) : null
          })
        },
        field: 'abandoned',
        target: results,
      },
      {
        derive: ({ [events]: all = [], [results]: rows = [] }, id) => {
          const open = new Map(
            all.filter((event) => !isEmbargoed(event)).map((event) => [String(event.id), event]),
          )
          const whole = all.find((event) => String(event.id) === id)
          const keptOf = (total: Row) =>
            rows
              .filter((row) => row.part === true && !isEmbargoed(row))
              .filter(({ athlete }) => String(idOf(athlete)) === String(idOf(total.athlete)))
              .flatMap((row) => {
                const event = open.get(String(idOf(row.event)))
                if (!event) return []
                return {
                  discipline: event.discipline,
                  wind: textOf(row.wind) || textOf(event.wind),
                }
              })
          return each(rows, (row) =>
            whole && row.part !== true ? partWindsOf(row, whole, keptOf(row), sport) : null,
          )
        },
        field: 'partWinds',
        target: results,
      },
    ],
    from: {
      [events]: {
        fields: ['discipline', 'embargo', 'gender', 'wind'],
        on: ['id', 'combinedEvent'],
      },
      [results]: {
        fields: ['athlete', 'embargo', 'event', 'part', 'parts', 'status', 'whole', 'wind'],
        on: 'whole',
      },
    },
    kind: 'keyed',
    name: 'combined-starts',
  }
}
