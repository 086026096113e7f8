import { dayFaults, fault, nationFaults, readDiscipline } from '../checks/simple.ts'
import { markFaults } from '../checks/result/markFaults.ts'
import type { Facts } from '../facts/values.ts'
import { textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import type { Fault } from '../types.ts'
import { checking } from './checking.ts'

export const checkRecord = (sport: Sport) =>
  checking(({ document }) => [
    ...markOfRecordFaults(document, sport),
    ...dayFaults('date', document.date),
    ...nationFaults('nation', document.nation),
    ...nationalFaults(document),
  ])

function markOfRecordFaults(record: Facts, sport: Sport): Fault[] {
  const discipline = readDiscipline('discipline', record.discipline, sport)
  if (Array.isArray(discipline)) return discipline
  return markFaults(record, { discipline, round: null, sport, status: 'OK' })
}

/** Whose national record it is decides who can break it; the holder's nation tells the area of an area record. */
const nationalFaults = ({ flag, nation }: Facts): Fault[] =>
  ['AR', 'NR'].includes(textOf(flag)) && textOf(nation) === ''
    ? [
        fault(
          'nation',
          '',
          'the nation of the holder, such as GBR: it decides who can break the record',
        ),
      ]
    : []
