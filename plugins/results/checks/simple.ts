import type { Discipline, Sport } from '../sports/types.ts'
import type { Fault } from '../types.ts'
import { localTime } from '../facts/localTime.ts'
import { textOf } from '../facts/values.ts'
import { isDay } from './days.ts'

/** Checks of one value. An empty value is not theirs to judge: `required` is. */
export const nationFaults = (path: string, value: unknown): Fault[] =>
  pattern(path, value, /^[A-Z]{3}$/, 'three capital letters such as GBR')

export const dayFaults = (path: string, value: unknown): Fault[] =>
  textOf(value) === '' || isDay(textOf(value))
    ? []
    : [fault(path, value, 'a date such as 2024-06-12')]

/** A date of an event, which may have an hour. */
export const startFaults = (path: string, value: unknown): Fault[] =>
  textOf(value) === '' || localTime(textOf(value), '')
    ? []
    : [
        fault(
          path,
          value,
          'a day such as 2024-06-12, with its hour 2024-06-12T22:05 or 2024-06-12T22:05:00+02:00',
        ),
      ]

/** Finds the discipline of a code, or says that there is none and which come near. */
export function readDiscipline(path: string, value: unknown, sport: Sport): Discipline | Fault[] {
  const code = textOf(value)
  if (code === '') return []
  const known = sport.discipline(code)
  if (known) return known
  const examples = near(code, sport.disciplines).map((one) => `${one.code} (${one.name})`)
  return [fault(path, code, `the code of a discipline such as ${examples.join(', ')}`)]
}

export const fault = (path: string, value: unknown, expected: string): Fault => ({
  expected,
  path,
  read: textOf(value),
})

/** What was read, where it is the number of rows that is wrong. */
export const counted = (rows: readonly unknown[]): string =>
  `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`

function pattern(path: string, value: unknown, expression: RegExp, expected: string): Fault[] {
  const text = textOf(value)
  return text === '' || expression.test(text) ? [] : [fault(path, text, expected)]
}

/** Disciplines whose code or name has something of what was typed; failing that, some of each sort. */
function near(typed: string, disciplines: readonly Discipline[]): Discipline[] {
  const text = typed.toLowerCase()
  const found = disciplines.filter(({ code, name }) =>
    [code.toLowerCase(), name.toLowerCase()].some(
      (word) => word.includes(text) || text.includes(word),
    ),
  )
  const sorts = disciplines.filter(
    ({ kind }, index) => disciplines.findIndex((one) => one.kind === kind) === index,
  )
  return (found.length > 0 ? found : sorts).slice(0, 3)
}
