import { type Has, numberOf, textOf, textOrNull } from '../facts/values.ts'
import { type AgeGroup, masters, type Masters, wordOf } from '../sports/closed.ts'
import type { TypedRecord } from './recordOf.ts'

/** The fields of a result that tell which records it can break. */
export type OpenField = 'area' | 'birthYear' | 'date' | 'representing'

type Competing = Has<OpenField>

/** Oldest in completed years on 31 December of the year of competition (TR 3). */
const oldest: Partial<Record<string, number>> = {
  u16: 15,
  u18: 17,
  u20: 19,
  u23: 22,
} satisfies Record<Exclude<AgeGroup, 'senior' | Masters>, number>

/** Whether a result can break a record, whatever its mark: by nation, area, year and the athlete's age. */
export function isOpenTo(result: Competing, ageGroup: string, record: TypedRecord): boolean {
  const nation = textOf(result.representing)
  if (record.nation !== null && record.nation !== nation) return false
  if (record.area !== null && record.area !== textOrNull(result.area)) return false
  if (record.season !== null && record.season !== yearOf(result)) return false
  return isYoungEnough(result, ageGroup, record) && isOldEnough(result, ageGroup, record)
}

/** By the year of birth; where that is not known, by the age group of the event. */
function isYoungEnough(result: Competing, ageGroup: string, record: TypedRecord): boolean {
  const limit = oldest[record.ageGroup]
  if (limit === undefined) return true
  const born = numberOf(result.birthYear)
  return born === null ? (oldest[ageGroup] ?? Infinity) <= limit : yearOf(result) - born <= limit
}

/**
 * Masters are so on the day of their birthday (TR 3): in the year of it, by the age group of the event, for of an athlete
 * the year is read.
 */
function isOldEnough(result: Competing, ageGroup: string, record: TypedRecord): boolean {
  const least = youngestOf(record.ageGroup)
  if (least === null) return true
  const born = numberOf(result.birthYear)
  return born !== null && yearOf(result) - born !== least
    ? yearOf(result) - born > least
    : (youngestOf(ageGroup) ?? 0) >= least
}

const youngestOf = (group: string): null | number =>
  wordOf(masters, group) ? Number(group.slice(1)) : null

const yearOf = ({ date }: Has<'date'>): number => Number(textOf(date).slice(0, 4))
