import { isTimeZone } from '../checks/days.ts'
import { dayFaults, fault, nationFaults } from '../checks/simple.ts'
import { type Facts, textOf } from '../facts/values.ts'
import type { Fault } from '../types.ts'
import { checking } from './checking.ts'

export const checkCompetition = checking(({ document }) => [
  ...nationFaults('country', document.country),
  ...timeZoneFaults(document),
  ...dateFaults(document),
])

function timeZoneFaults({ timeZone }: Facts): Fault[] {
  const name = textOf(timeZone)
  return name === '' || isTimeZone(name)
    ? []
    : [fault('timeZone', name, 'the name of a time zone such as Europe/Rome')]
}

function dateFaults({ endDate, startDate }: Facts): Fault[] {
  const faults = [...dayFaults('startDate', startDate), ...dayFaults('endDate', endDate)]
  const [first, last] = [textOf(startDate), textOf(endDate)]
  if (faults.length > 0 || !first || !last || last >= first) return faults
  return [fault('endDate', last, `a day not before the first, ${first}`)]
}
