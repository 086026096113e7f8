import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import type { Career, CareerRow } from '../readers/readCareer.ts'
import { score, scoredAs } from '../readers/scoredAs.ts'
import { type Check, type Miss, check } from './check.ts'
import { Tally } from './Tally.ts'

/** Scoring points of every legal career mark that has some published. */
export function checkPoints(careers: Map<string, Career>): Check {
  const misses: Miss[] = []
  const habits = new Tally()
  const uncovered = new Tally()
  let compared = 0
  for (const career of careers.values()) {
    for (const row of career.rows) {
      const published = Number(row.points)
      if (!published || row.performance.eligible === false) continue
      const discipline = athletics.discipline(row.performance.discipline)
      const scorings = discipline ? scoredAs(row, discipline, career.sex) : []
      const scores = discipline ? scorings.map((scoring) => score(scoring, discipline)) : []
      if (scores[0] === undefined || scores[0] === null) {
        uncovered.add(row.event)
        continue
      }
      compared++
      const used = scorings[scores.indexOf(published)]
      if (!used) misses.push(miss(career, row, discipline, scores[0]))
      else if (used.habit) habits.add(used.habit)
    }
  }
  return check('scoring points of legal marks', 1, {
    compared,
    misses,
    notes: [
      ...habits.entries().map(([habit, n]) => `${n} by a habit of the source: ${habit}`),
      ...uncovered.note('no table or no readable mark'),
    ],
  })
}

function miss(
  career: Career,
  { performance, points, event }: CareerRow,
  discipline: Discipline | undefined,
  ours: number,
): Miss {
  const { text, date, venue } = performance
  return {
    what: [career.name, text, discipline?.name ?? event, venue, date].filter(Boolean).join(', '),
    published: points,
    ours: String(ours),
    reason: 'the table says otherwise',
  }
}
