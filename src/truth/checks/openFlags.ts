import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Career } from '../readers/readCareer.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import { type Check, check, type Miss } from './check.ts'
import { recognised } from './recognised.ts'
import { resultsByAthlete } from './resultsByAthlete.ts'

/**
 * PB and SB of those without a career: what the results alone make certain must be published, and what is published must
 * be possible beside them. Nothing where all have careers.
 */
export function checkOpenFlags(
  all: readonly PublishedEvent[],
  careers: Map<string, Career>,
): Check[] {
  const judged = resultsByAthlete(recognised(all).events)
    .filter(([athlete]) => !careers.has(athlete))
    .flatMap(([, results]) => {
      const performances = results.map(({ row }) => row.performance)
      const bests = athletics.judged(performances, { kind: 'unknown' })
      return results.map((one) => ({ ...one, best: bests.get(one.row.performance.id) }))
    })
  if (judged.length === 0) return []
  const certainOf = ({ best }: (typeof judged)[number]) => best?.flag?.flag ?? null
  const told = (list: typeof judged): Miss[] =>
    list.map(({ best, event, row }) => ({
      what: `${row.name}, ${row.competitor.text}, ${event.title}`,
      published: row.flag ?? 'no flag',
      ours: best?.flag?.because ?? (best?.open.join(' or ') || 'no flag'),
      reason: athletics.illegal(row.performance) ?? 'other results here say otherwise',
    }))
  const known = judged.filter((one) => certainOf(one) !== null)
  const impossible = judged.filter(
    (one) =>
      certainOf(one) === null && one.row.flag !== null && !one.best?.open.includes(one.row.flag),
  )
  const flagged = judged.filter(({ row }) => row.flag !== null).length
  return [
    check('flags without a career, none false', 0.999, {
      compared: judged.length,
      misses: told(known.filter((one) => certainOf(one) !== one.row.flag)),
      contradictions: told(impossible),
      notes: [`${flagged} have a flag that was published`],
    }),
  ]
}
