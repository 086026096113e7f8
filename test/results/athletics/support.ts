import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type {
  Competitor,
  Discipline,
  Performance,
  Trial,
} from '../../../plugins/results/sports/types.ts'

export function of(code: string): Discipline {
  const found = athletics.discipline(code)
  if (!found) throw new Error(`no discipline ${code}`)
  return found
}

/** The integer of a printed mark. */
export function value(text: string, code: string): number {
  const read = athletics.readMark(text, of(code))
  if (!read.ok) throw new Error(`${read.read} is not ${read.expected}`)
  return read.value.value
}

/** A competitor of an event; `mark` is a printed mark or a status. */
export function competitor(
  id: string,
  mark: string,
  code: string,
  more: Partial<Competitor> = {},
): Competitor {
  const read = athletics.readMark(mark, of(code))
  const status = /^(DNS|DNF|DQ|NM)$/.exec(mark)?.[1] as Competitor['status'] | undefined
  return {
    id,
    value: read.ok ? read.value.value : null,
    text: mark,
    status: status ?? 'OK',
    place: null,
    series: [],
    ...more,
  }
}

/** `heights({ 2.2: 'O', 2.25: 'XO' })` */
export function heights(tries: [metres: number, text: string][]): Trial[] {
  return tries.map(([metres, text]) => ({ height: Math.round(metres * 1000), text }))
}

export function performance(
  text: string,
  date: string,
  more: Partial<Performance> = {},
): Performance {
  const code = more.discipline ?? '1500m'
  return {
    id: `${text} ${date}`,
    discipline: code,
    date,
    order: 0,
    indoor: false,
    status: 'OK',
    value: value(text, code),
    text,
    windTenths: null,
    ...more,
  }
}
