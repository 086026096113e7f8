import type { FirstSince, Honour } from '../../types.ts'
import { discipline } from '../disciplines/discipline.ts'

/** The last medal before this one, of the same athlete or nation, in the same event and level. */
export function firstMedalSince(
  medal: Honour,
  earlier: readonly Honour[],
  of: 'athlete' | 'nation',
): FirstSince {
  const last =
    earlier
      .filter((one) => sameTitle(one, medal) && one[of] === medal[of])
      .filter((one) => one.place <= 3 && one.date < medal.date)
      .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null
  const event = discipline(medal.discipline)?.name ?? medal.discipline
  const what = `medal for ${medal[of]} in the ${WHOSE[medal.sex]}${lowerFirst(event)} at the ${medal.level}`
  return {
    last,
    because: last ? `First ${what} since ${last.competition}` : `First ${what} on record`,
  }
}

/** A mixed relay says so in its own name. */
const WHOSE = { men: 'men’s ', mixed: '', women: 'women’s ' }

function sameTitle(a: Honour, b: Honour): boolean {
  return a.level === b.level && a.discipline === b.discipline && a.sex === b.sex
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
