import { uncapitalised } from '../facts/uncapitalised.ts'
import { type Facts, idOf, idsOf, rowsOf, textOf } from '../facts/values.ts'
import type { Discipline, DisciplineKind } from '../sports/types.ts'
import type { Fault } from '../types.ts'
import { fault, nationFaults } from './simple.ts'

interface Field {
  /** Null for a team. */
  athlete: Facts | null
  discipline: Discipline
  /** Null for a mark set elsewhere. */
  event: Facts | null
}

/** A result is an athlete's or a team's, and theirs to take part in. */
export function competitorFaults(result: Facts, { athlete, discipline, event }: Field): Fault[] {
  const team = textOf(result.team)
  if (!athlete && team === '') return [fault('athlete', '', 'an athlete, or the name of a team')]
  if (athlete && team !== '')
    return [fault('team', team, `either a team or ${textOf(athlete.name)}, not both`)]
  if (athlete)
    return [
      ...individualFaults(athlete, discipline),
      ...memberFaults(result),
      ...genderFaults(athlete, event),
    ]
  return [...teamFaults(team, discipline), ...twiceFaults(result), ...membersAsFaults(result)]
}

const individualFaults = ({ name }: Facts, discipline: Discipline): Fault[] =>
  discipline.kind === 'relay'
    ? [fault('athlete', name, `a team: the ${uncapitalised(discipline.name)} is a relay`)]
    : []

const memberFaults = ({ members }: Facts): Fault[] =>
  idsOf(members).length === 0
    ? []
    : [fault('members', idsOf(members).length, 'none: only a team has members')]

/** Road and cross-country races have team results too. */
const teamFaults = (team: string, { kind, name }: Discipline): Fault[] =>
  haveTeams[kind]
    ? []
    : [fault('team', team, `an athlete: there are no teams in the ${uncapitalised(name)}`)]

const haveTeams = {
  combined: false,
  cross: true,
  horizontal: false,
  hurdles: false,
  relay: true,
  road: true,
  steeplechase: false,
  throw: false,
  track: false,
  vertical: false,
  walk: true,
} satisfies Record<DisciplineKind, boolean>

function twiceFaults({ members }: Facts): Fault[] {
  const ids = idsOf(members).map(String)
  return new Set(ids).size === ids.length ? [] : [fault('members', ids.length, 'each runner once')]
}

/** What is said of a runner is said of one who ran, once. */
function membersAsFaults({ members, membersAs }: Facts): Fault[] {
  const ran = new Set(idsOf(members).map(String))
  return rowsOf(membersAs).flatMap(({ athlete, nation }, at) => {
    const path = `membersAs.${at}`
    const id = String(idOf(athlete) ?? '')
    return [
      ...(ran.delete(id) ? [] : [fault(`${path}.athlete`, id, 'one of the members, once')]),
      ...nationFaults(`${path}.nation`, nation),
    ]
  })
}

const groups: Record<string, string> = { men: 'a man', women: 'a woman' }

/** In a mixed event, and where either is not known, anyone may stand. */
function genderFaults({ gender, name }: Facts, event: Facts | null): Fault[] {
  const [wanted, is] = [groups[textOf(event?.gender)], groups[textOf(gender)]]
  if (!wanted || !is || wanted === is) return []
  const where = textOf(event?.name)
  const expected = where === '' ? wanted : `${wanted} in ${where}`
  return [fault('athlete', `${textOf(name)}, ${is}`, expected)]
}
