import { areaOf, isOfManyAreas } from './areaOf.ts'
import { type Facts, type Has, rowsOf, textOf } from './values.ts'

/** The fields of an athlete that tell who it was on a day, for whom: who asks declares them. */
export const personFields = [
  'familyName',
  'formerNations',
  'givenName',
  'nameOrder',
  'nation',
  'otherNames',
] as const

type Named = Has<'familyName' | 'givenName'>
type NamedOn = Has<'familyName' | 'givenName' | 'nameOrder' | 'otherNames'>
type Competing = Has<'formerNations' | 'nation'>

/** `Josh Kerr`; some have one name only, and some say the family name first. */
export const nameOf = ({ familyName, givenName }: Named, nameOrder: unknown): string =>
  inOrder([textOf(givenName), textOf(familyName)], nameOrder)
    .filter(Boolean)
    .join(' ')

/** The name under which an athlete competed on a day; today's where the day is not known. */
export const nameOn = (athlete: NamedOn, date: string): string =>
  nameOf(heldOn(athlete.otherNames, date) ?? athlete, athlete.nameOrder)

/** The nation for which an athlete competed on a day; today's where the day is not known. */
export const nationOn = (athlete: Competing, date: string): string =>
  textOf((heldOn(athlete.formerNations, date) ?? athlete).nation)

/**
 * The area of an athlete who competed for a nation. In a team of many areas, such as that of the refugees, it is that of
 * the athlete's own nation on that day, or of any other that is known.
 */
export function areaOn(athlete: Competing, nation: string, date: string): null | string {
  const area = areaOf(nation)
  if (area !== null || !isOfManyAreas(nation)) return area
  const own = [
    nationOn(athlete, date),
    textOf(athlete.nation),
    ...rowsOf(athlete.formerNations).map((row) => textOf(row.nation)),
  ]
  return own.map(areaOf).find((one) => one !== null) ?? null
}

/** Of rows that each held until a day, the one that held on this day; null where what holds today did. */
function heldOn(rows: unknown, date: string): Facts | null {
  const reaching = rowsOf(rows).filter(({ until }) => date !== '' && textOf(until) >= date)
  return reaching.toSorted((a, b) => (textOf(a.until) < textOf(b.until) ? -1 : 1))[0] ?? null
}

const inOrder = (names: readonly string[], nameOrder: unknown): readonly string[] =>
  nameOrder === 'family-first' ? names.toReversed() : names
