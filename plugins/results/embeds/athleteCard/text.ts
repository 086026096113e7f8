import { spaced } from '../spaced.ts'
import { words } from '../words.ts'
import type { AthleteCardView } from './types.ts'

/** `Josh Kerr GBR, 28. Out: hamstring. 1500 m 3:29.38` */
export function athleteCard({
  age,
  athlete,
  availability,
  bests,
  honours,
  line,
}: AthleteCardView): string {
  const status =
    availability &&
    [words.availability[availability.status], availability.note].filter(Boolean).join(': ')
  const sentences = [
    [spaced(athlete.name, athlete.nation), age].filter((part) => part !== null).join(', '),
    line?.replace(/\.$/, ''),
    status,
    ...honours.map(
      ({ competition, discipline, medal }) =>
        `${words.medals[medal]}, ${discipline.name}, ${competition}`,
    ),
    bests.map(({ discipline, mark }) => `${discipline.name} ${mark}`).join(', '),
  ]
  return sentences.filter(Boolean).join('. ')
}
