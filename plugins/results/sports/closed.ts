/**
 * The closed words of the sports, each written here alone. A table of one is a `Record` of it or `satisfies` one, so
 * that a new word does not compile until every such table knows it.
 */

/** `NM` is also the vertical jumps' `NH`. CR 25.4. */
export const statuses = ['OK', 'DNS', 'DNF', 'DQ', 'NM'] as const
export type Status = (typeof statuses)[number]

/** As sheets write those that are not OK: NH is a jumper who cleared no height, DSQ a disqualification. */
export const statusSpellings = {
  DNS: 'DNS',
  DNF: 'DNF',
  DQ: 'DQ',
  DSQ: 'DQ',
  NM: 'NM',
  NH: 'NM',
} as const satisfies Record<Exclude<Status, 'OK'> | 'DSQ' | 'NH', Status>

/** Why a result has no place though nothing is wrong with it. */
export const unrankedWords = ['guest', 'pacemaker', 'outOfCompetition'] as const
export type NotRanked = (typeof unrankedWords)[number]

/** The best first. */
export const medals = ['gold', 'silver', 'bronze'] as const
export type Medal = (typeof medals)[number]

/** In the order in which a competition goes through them. */
export const rounds = [
  'qualification',
  'heat',
  'repechage',
  'quarterfinal',
  'semifinal',
  'final',
] as const
export type RoundKind = (typeof rounds)[number]

/** Who goes on: by place or standard, by mark, by the referee, the jury of appeal, a draw (CR 25.4). */
export const qualifyingSymbols = ['Q', 'q', 'qR', 'qJ', 'qD'] as const
export type QualifyingSymbol = (typeof qualifyingSymbols)[number]

/** Of masters: the age from which on one is of the group. */
export const masters = [
  'm35',
  'm40',
  'm45',
  'm50',
  'm55',
  'm60',
  'm65',
  'm70',
  'm75',
  'm80',
  'm85',
  'm90',
  'm95',
  'm100',
  'm105',
] as const

/** As an event is asked for by age; `senior` asks for none. */
export const ageGroups = ['senior', 'u23', 'u20', 'u18', 'u16', ...masters] as const
export type Masters = (typeof masters)[number]
export type AgeGroup = (typeof ageGroups)[number]

export const sexes = ['men', 'women', 'mixed'] as const
export type Sex = (typeof sexes)[number]

export const disciplineKinds = [
  'track',
  'hurdles',
  'steeplechase',
  'road',
  'walk',
  'cross',
  'relay',
  'horizontal',
  'vertical',
  'throw',
  'combined',
] as const
export type DisciplineKind = (typeof disciplineKinds)[number]

/** The word that a value is, or undefined: what a table knows nothing of is never guessed at. */
export const wordOf = <Word extends string>(
  words: readonly Word[],
  value: unknown,
): undefined | Word => words.find((word) => word === value)
