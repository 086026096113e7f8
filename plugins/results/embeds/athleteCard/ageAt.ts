import { ageOn } from '../../sports/athletics/ageOn.ts'

/**
 * Completed years at a moment, by the day in UTC, and until when; both moments in milliseconds since 1970. Null where
 * the day of birth is not known.
 */
export function ageAt(
  birthDate: null | string,
  now: number,
): { age: null | number; until: number } {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(birthDate ?? '')?.map(Number) ?? []
  if (!birthDate || !month || !day) return { age: null, until: Infinity }
  const year = new Date(now).getUTCFullYear()
  // Who was born on 29 February is a year older on 1 March where there is none.
  const birthdays = [year, year + 1].map((each) => Date.UTC(each, month - 1, day))
  return {
    age: ageOn(birthDate, new Date(now).toISOString().slice(0, 10)),
    until: birthdays.find((birthday) => birthday > now) ?? Infinity,
  }
}
