import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { isEmbargoed } from '../facts/isReleased.ts'
import { statusOf } from '../facts/statusOf.ts'
import { uncapitalised } from '../facts/uncapitalised.ts'
import { idOf, rowsOf, textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** Which part of a combined event somebody did not start: such a competitor is not classified (TR 39.10). */
export const combinedStarts = (sport: Sport, slugs: ResultsCollections): KeyedDerivation => {
  const nameOf = (code: unknown) =>
    uncapitalised(sport.discipline(textOf(code))?.name ?? textOf(code))
  const typed = ({ parts }: Declared<'parts'>) =>
    rowsOf(parts).find(({ mark }) => statusOf(textOf(mark)) === 'DNS')?.discipline
  return keyed(
    {
      by: 'events',
      from: {
        events: { fields: ['discipline', 'embargo'], on: ['id', 'combinedEvent'] },
        results: {
          fields: ['athlete', 'embargo', 'event', 'part', 'parts', 'status', 'whole'],
          on: 'whole',
        },
      },
      name: 'combined-starts',
    },
    slugs,
  ).gives('results', 'abandoned', ({ events, results }) => {
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
      const code = row.part === true ? null : (typed(row) ?? missed.get(String(idOf(row.athlete))))
      return code ? nameOf(code) : null
    })
  })
}
