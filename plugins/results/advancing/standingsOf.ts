import type { Declared } from '../../derived-fields/index.ts'
import { type CompetitorField, competitorOf } from '../facts/competitorOf.ts'
import { type Has, idOf, textOf } from '../facts/values.ts'
import type { Competitor, Discipline, Sport } from '../sports/types.ts'

/** A result of a heat, as the heats of its round are judged together by it. */
export interface Standing extends Competitor {
  /** By which somebody who runs again is known: the athlete's id, or the team. */
  who: string
}

export const standingsOf = (
  rows: readonly Declared<CompetitorField | WhoField>[],
  reading: { discipline: Discipline; sport: Sport },
): Standing[] => rows.map((row) => ({ ...competitorOf(row, reading), who: whoOf(row) }))

type WhoField = 'athlete' | 'nation' | 'team'

const whoOf = ({ athlete, nation, team }: Has<WhoField>): string =>
  String(idOf(athlete) ?? '') || [team, nation].map(textOf).join(' ').trim().toLowerCase()

/** As stored on an event. The field is derived, so its shape is ours. */
export const storedStandings = ({ standings }: Has<'standings'>): Standing[] =>
  Array.isArray(standings) ? (standings as Standing[]) : []
