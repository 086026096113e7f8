import { type Facts, rowsOf, textOf } from '../facts/values.ts'
import type { Fault } from '../types.ts'
import { isBirthDate } from './days.ts'
import { dayFaults, fault, nationFaults } from './simple.ts'

/** An athlete's nations, names and birth, each readable by itself. */
export const personFaults = (athlete: Facts): Fault[] => [
  ...nationFaults('nation', athlete.nation),
  ...birthDateFaults(athlete),
  ...rowsOf(athlete.formerNations).flatMap(({ nation, until }, at) => [
    ...nationFaults(`formerNations.${at}.nation`, nation),
    ...dayFaults(`formerNations.${at}.until`, until),
  ]),
  ...rowsOf(athlete.otherNames).flatMap(({ until }, at) =>
    dayFaults(`otherNames.${at}.until`, until),
  ),
  ...twiceFaults('formerNations', athlete.formerNations),
  ...twiceFaults('otherNames', athlete.otherNames),
]

function birthDateFaults({ birthDate }: Facts): Fault[] {
  const text = textOf(birthDate)
  return text === '' || isBirthDate(text)
    ? []
    : [fault('birthDate', text, 'a date such as 2000-09-19, or a year')]
}

/** On one day an athlete competes for one nation, under one name. */
function twiceFaults(path: string, rows: unknown): Fault[] {
  const days = rowsOf(rows).map(({ until }) => textOf(until))
  return days.flatMap((day, at) =>
    day !== '' && days.indexOf(day) < at
      ? [fault(`${path}.${at}.until`, day, 'each day once: another row ends on it')]
      : [],
  )
}
