import type { Discipline } from '../sports/types.ts'
import { type Has, textOf } from './values.ts'

interface Race {
  ageGroup: unknown
  discipline: Discipline
  gender: unknown
}

/**
 * What results of the same relay team share, `4x100m/men/senior/gbr`; the same nation's second team is `gbr-b`, and a
 * club, which has no nation, goes by its name. Null where it is not known which team it was, and for athletes.
 */
export function teamCodeOf(
  { athlete, nation, team }: Has<'athlete' | 'nation' | 'team'>,
  { ageGroup, discipline, gender }: Race,
): null | string {
  const sex = discipline.mixed ? 'mixed' : textOf(gender)
  if (athlete || textOf(team) === '' || sex === '' || discipline.kind !== 'relay') return null
  const who = [textOf(nation) || textOf(team), textOf(nation) && letterOf(textOf(team))]
  const whole = [discipline.code, sex, textOf(ageGroup) || 'senior', who.filter(Boolean).join('-')]
  return whole
    .join('/')
    .toLowerCase()
    .replace(/[\s:]+/g, '-')
}

/** `Great Britain B`; an A is the nation's first team, as one without a letter is. */
const letterOf = (team: string): string => / ([B-Z])$/.exec(team)?.[1] ?? ''
