import { isBirthDate } from '../checks/days.ts'
import { historyFaults } from '../checks/historyFaults.ts'
import { fault, nationFaults } from '../checks/simple.ts'
import { type Facts, textOf } from '../facts/values.ts'
import type { Fault } from '../types.ts'
import { checking } from './checking.ts'

export const checkAthlete = checking(({ document }) => [
  ...nationFaults('nation', document.nation),
  ...birthDateFaults(document),
  ...historyFaults('history', document.history),
])

function birthDateFaults({ birthDate }: Facts): Fault[] {
  const text = textOf(birthDate)
  return text === '' || isBirthDate(text)
    ? []
    : [fault('birthDate', text, 'a date such as 2000-09-19, or a year')]
}
