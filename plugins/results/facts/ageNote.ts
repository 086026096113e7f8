import { isBirthDate } from '../checks/days.ts'
import { day } from '../embeds/day.ts'

/** Younger than this nobody competes: a birth that says so is rather another person's, or a slip. */
const YOUNGEST = 10

/**
 * What an editor should look at: a result before the athlete's birth, or less than ten years after it. Null where all is
 * well or nothing is known.
 *
 * @param birthDate `YYYY-MM-DD`, or a year @param date `YYYY-MM-DD`
 */
export function ageNote(birthDate: string, date: string): null | string {
  if (!isBirthDate(birthDate) || date === '') return null
  const born = `born ${birthDate.length === 4 ? birthDate : day(birthDate)}`
  if (date.slice(0, birthDate.length) < birthDate)
    return `On ${day(date)} the athlete, ${born}, was not born yet`
  const age = yearsFrom(birthDate, date)
  return age < YOUNGEST ? `On ${day(date)} the athlete, ${born}, was ${age} years old` : null
}

/** Completed years; of a year alone the most that they can be. */
function yearsFrom(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return birthDate.length > 4 && date.slice(5) < birthDate.slice(5) ? years - 1 : years
}
