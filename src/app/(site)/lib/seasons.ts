import type { Athlete } from '../../../../payload-types.ts'

export type Best = NonNullable<Athlete['bests']>[number]

/**
 * The disciplines whose charts an athlete's page shows: outdoors, those of two seasons or more, the most practised
 * first.
 */
export function chartedDisciplines(bests: readonly Best[]): string[] {
  const seasons = new Map<string, number>()
  for (const { discipline, indoor, season } of bests)
    if (season !== null && !indoor) seasons.set(discipline, (seasons.get(discipline) ?? 0) + 1)
  return [...seasons]
    .filter(([, count]) => count > 1)
    .sort((one, other) => other[1] - one[1])
    .map(([discipline]) => discipline)
}

export const personalBests = (bests: readonly Best[]): Best[] =>
  bests.filter(({ kind }) => kind === 'PB')
