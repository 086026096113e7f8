import type { Athlete } from '../../../../payload-types.ts'

export type Best = NonNullable<Athlete['bests']>[number]

type SeasonBest = Best & { season: number }

/** An athlete's season's bests in one discipline, oldest first. */
export interface Progression {
  discipline: string
  seasons: SeasonBest[]
}

/**
 * What the charts of an athlete show: outdoors, the best of each season of every discipline
 * with two seasons or more, the most practised discipline first.
 */
export function progressions(bests: readonly Best[]): Progression[] {
  const seasons = bests.filter(isOutdoorSeason)
  const disciplines = [...new Set(seasons.map(({ discipline }) => discipline))]
  return disciplines
    .map((discipline) => ({
      discipline,
      seasons: seasons
        .filter((best) => best.discipline === discipline)
        .sort((one, other) => one.season - other.season),
    }))
    .filter((progression) => progression.seasons.length > 1)
    .sort((one, other) => other.seasons.length - one.seasons.length)
}

export const personalBests = (bests: readonly Best[]): Best[] =>
  bests.filter(({ kind }) => kind === 'PB')

const isOutdoorSeason = (best: Best): best is SeasonBest =>
  best.kind === 'SB' && best.season !== null && !best.indoor
