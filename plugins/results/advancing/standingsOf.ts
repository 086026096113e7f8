import type { Row } from '../../derived-fields/index.ts'
import { competitorOf } from '../facts/competitorOf.ts'
import { type Facts, idOf, textOf } from '../facts/values.ts'
import type { Competitor, Discipline, Sport } from '../sports/types.ts'

/** A result of a heat, as the heats of its round are judged together by it. */
export interface Standing extends Competitor {
  /** By which somebody who runs again is known: the athlete's id, or the team. */
  who: string
}

export const standingsOf = (
  rows: readonly Row[],
  reading: { discipline: Discipline; sport: Sport },
): Standing[] => rows.map((row) => ({ ...competitorOf(row, reading), who: whoOf(row) }))

const whoOf = ({ athlete, nation, team }: Facts): string =>
  String(idOf(athlete) ?? '') || [team, nation].map(textOf).join(' ').trim().toLowerCase()

/** As stored on an event. The field is derived, so its shape is ours. */
export const storedStandings = ({ standings }: Facts): Standing[] =>
  Array.isArray(standings) ? (standings as Standing[]) : []
