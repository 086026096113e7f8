import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import type { Career, CareerRow } from '../readers/readCareer.ts'
import { score, scoredAs } from '../readers/scoredAs.ts'
import { type Check, type Miss, check } from './check.ts'

/** Scoring points of every legal career mark that has some published. */
export function checkPoints(careers: Map<string, Career>): Check {
  const misses: Miss[] = []
  const habits = new Map<string, number>()
  const uncovered = new Map<string, number>()
  let compared = 0
  for (const career of careers.values()) {
    for (const row of career.rows) {
      const published = Number(row.source.iaafpoints)
      const discipline = athletics.discipline(row.performance.discipline)
      if (!published || !row.source.okForSB) continue
      const scorings = discipline ? scoredAs(row, discipline, career.sex) : []
      const scores = discipline ? scorings.map((scoring) => score(scoring, discipline)) : []
      if (scores[0] === undefined || scores[0] === null) {
        count(uncovered, row.source.event)
        continue
      }
      compared++
      const used = scorings[scores.indexOf(published)]
      if (!used) misses.push(miss(career, row, discipline, scores[0]))
      else if (used.habit) count(habits, used.habit)
    }
  }
  return check('scoring points of legal marks', 1, compared, misses, [
    ...[...habits].map(([habit, n]) => `${n} by a habit of the source: ${habit}`),
    ...(uncovered.size > 0 ? [`no table or no readable mark: ${listed(uncovered)}`] : []),
  ])
}

function miss(
  career: Career,
  { source }: CareerRow,
  discipline: Discipline | undefined,
  ours: number,
): Miss {
  const { result = '', date, city = '', iaafpoints = '' } = source
  return {
    what: `${career.name}, ${result}, ${discipline?.name ?? source.event}, ${city}, ${date}`,
    published: iaafpoints,
    ours: String(ours),
    reason: 'the table says otherwise',
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function listed(counts: Map<string, number>): string {
  return [...counts].map(([key, n]) => `${key} ${n}`).join(', ')
}
