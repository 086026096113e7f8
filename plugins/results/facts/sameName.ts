import { fold } from '../../embeds/index.ts'
import { transliterated } from './transliterated.ts'

/**
 * Whether two printed names are one, in whatever capitals, letters and order a list has them: `KÅRBØ Tom` and
 * `Tom Kaarboe`. A married name and a shorter one are others.
 */
export function sameName(one: string, other: string): boolean {
  const spelt = new Set(spellings(one))
  return spellings(other).some((spelling) => spelt.has(spelling))
}

const spellings = (name: string): string[] =>
  [name, ...transliterated(name)].map((each) => fold(each).split(' ').sort().join(' '))
