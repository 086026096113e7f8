import { markFaults } from '../checks/result/markFaults.ts'
import { counted, dayFaults, fault, nationFaults, readDiscipline } from '../checks/simple.ts'
import { type Facts, idOf, numberOf, rowsOf, textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import type { Fault } from '../types.ts'
import { checking } from './checking.ts'

export const checkRecord = (sport: Sport) =>
  checking(({ document }) => [
    ...flagFaults(document),
    ...marksFaults(document, sport),
    ...ratificationFaults(document),
    ...nationFaults('nation', document.nation),
    ...scopeFaults(document),
  ])

const flagFaults = ({ flag }: Facts): Fault[] =>
  textOf(flag) === '' || /^[A-Z][A-Z0-9]{0,4}$/.test(textOf(flag))
    ? []
    : [fault('flag', flag, 'up to five capital letters such as WR, NR or MR')]

function marksFaults(record: Facts, sport: Sport): Fault[] {
  const discipline = readDiscipline('discipline', record.discipline, sport)
  if (Array.isArray(discipline)) return discipline
  const marks = rowsOf(record.marks)
  // A lead of a season has a first mark; of any other record the first is not the best.
  if (marks.length === 0 && numberOf(record.season) === null)
    return [fault('marks', counted(marks), 'the mark that stood before those kept here')]
  return marks.flatMap((row, index) => [
    ...within(`marks.${index}`, markFaults(row, { discipline, round: null, sport, status: 'OK' })),
    ...dayFaults(`marks.${index}.date`, row.date),
    ...nationFaults(`marks.${index}.nation`, row.nation),
  ])
}

const ratificationFaults = ({ ratifications }: Facts): Fault[] =>
  rowsOf(ratifications).flatMap(({ date }, index) => dayFaults(`ratifications.${index}.date`, date))

const within = (row: string, faults: readonly Fault[]): Fault[] =>
  faults.map((one) => ({ ...one, path: `${row}.${one.path}` }))

/** A national record without its nation would fall to anyone; and so on. */
function scopeFaults({ area, championship, flag, nation, scope, season }: Facts): Fault[] {
  const year = numberOf(season)
  return [
    ...(textOf(flag) === 'NR' && textOf(nation) === ''
      ? [fault('nation', '', 'the nation whose record it is, such as GBR')]
      : []),
    ...(textOf(flag) === 'AR' && textOf(area) === ''
      ? [fault('area', '', 'the area whose record it is, such as Europe')]
      : []),
    ...(textOf(scope) === 'championship' && idOf(championship) === null
      ? [fault('championship', '', 'the championship whose record it is')]
      : []),
    ...(year !== null && !/^(18|19|20|21)\d\d$/.test(String(year))
      ? [fault('season', season, 'a year such as 2025')]
      : []),
  ]
}
