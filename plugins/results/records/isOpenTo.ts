import { type Facts, numberOf, textOf, textOrNull } from '../facts/values.ts'
import type { TypedRecord } from './recordOf.ts'

/** Oldest in completed years on 31 December of the year of competition (TR 3). */
const oldest: Record<string, number> = { u18: 17, u20: 19, u23: 22 }

/** Whether a result can break a record, whatever its mark: by nation, area, year and the athlete's age. */
export function isOpenTo(result: Facts, ageGroup: string, record: TypedRecord): boolean {
  const nation = textOf(result.representing)
  if (record.nation !== null && record.nation !== nation) return false
  if (record.area !== null && record.area !== textOrNull(result.area)) return false
  if (record.season !== null && record.season !== yearOf(result)) return false
  return isYoungEnough(result, ageGroup, record)
}

/** By the year of birth; where that is not known, by the age group of the event. */
function isYoungEnough(result: Facts, ageGroup: string, record: TypedRecord): boolean {
  const limit = oldest[record.ageGroup]
  if (limit === undefined) return true
  const born = numberOf(result.birthYear)
  return born === null ? (oldest[ageGroup] ?? Infinity) <= limit : yearOf(result) - born <= limit
}

const yearOf = ({ date }: Facts): number => Number(textOf(date).slice(0, 4))
