import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Best } from '../../../plugins/results/sports/types.ts'
import type { Career } from '../readers/readCareer.ts'
import { type Check, type Miss, check } from './check.ts'

/** Published personal bests, mark and date, from the performances. */
export function checkPersonalBests(careers: Map<string, Career>): Check {
  const until = lastDate(careers)
  const misses: Miss[] = []
  const contradictions: Miss[] = []
  let compared = 0
  let newer = 0
  for (const career of careers.values()) {
    const bests = new Map(
      athletics
        .bests(career.rows.map((row) => row.performance))
        .filter((best) => best.season === null)
        .map((best) => [key(best), best]),
    )
    for (const published of career.personalBests) {
      if (published.date > until) newer++
      else {
        compared++
        const ours = bests.get(key(published))
        if (agrees(ours, published)) continue
        const list = unreadable(published) ? contradictions : misses
        list.push(miss(career, published, ours))
      }
    }
  }
  const notes = newer
    ? [`${newer} are of a later date than the careers reach (${until}) and left out`]
    : []
  return check('personal bests, mark and date', 0.995, {
    compared,
    misses,
    contradictions,
    notes,
  })
}

type Published = Career['personalBests'][number]

function key({ discipline, indoor }: { discipline: string; indoor: boolean }): string {
  return `${discipline} ${indoor}`
}

function agrees(ours: Best | undefined, { discipline, text, date }: Published): boolean {
  const known = athletics.discipline(discipline)
  const read = known && athletics.readMark(text, known)
  return (
    ours !== undefined && read?.ok === true && ours.value === read.value.value && ours.date === date
  )
}

function miss({ name, rows }: Career, published: Published, ours: Best | undefined): Miss {
  const better = ours && rows.find(({ performance }) => performance.id === ours.performance)
  return {
    what: `${name}, ${published.discipline}${published.indoor ? ' indoors' : ''}`,
    published: `${published.text}, ${published.date}`,
    ours: ours ? `${ours.text}, ${ours.date}` : 'none',
    reason:
      unreadable(published) ??
      (better
        ? `the career has ${ours.text} as ${better.event}, good for bests`
        : 'no such legal mark in the career'),
  }
}

/** What is published is no mark of its own discipline. */
function unreadable({ discipline, text }: Published): string | null {
  const known = athletics.discipline(discipline)
  const read = known && athletics.readMark(text, known)
  return read && !read.ok ? `${text} is not ${read.expected}` : null
}

function lastDate(careers: Map<string, Career>): string {
  let last = ''
  for (const { rows } of careers.values()) {
    for (const { performance } of rows) if (performance.date > last) last = performance.date
  }
  return last
}
