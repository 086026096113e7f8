import type { Sport } from '../sports/types.ts'
import { type Facts, textOf } from './values.ts'

/**
 * What marks of one kind are compared in, `1500m men outdoors`, or `PV men` where a roof makes no difference: a record can
 * fall only in an event of its contest.
 */
export function contestOf({ discipline, gender, indoor }: Facts, sport: Sport): null | string {
  const [code, sex] = [textOf(discipline), textOf(gender)]
  if (!code || !sex) return null
  const apart = (sport.discipline(code)?.roofedSince ?? null) === null
  return [code, sex, apart && (indoor === true ? 'indoors' : 'outdoors')].filter(Boolean).join(' ')
}
