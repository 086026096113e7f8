import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline, PointsOptions, Sex } from '../../../plugins/results/sports/types.ts'
import type { CareerRow } from './readCareer.ts'

/** A way the source may have scored a mark: another value, or another table. */
export interface Scoring {
  value: number
  options: PointsOptions
  /** In what it departs from the tables; empty if it does not. */
  habit: string
}

/**
 * How the source may have arrived at its `iaafpoints`, the tables themselves first. It departs from
 * them in five habits, each found by comparing every career mark with the tables, each the same
 * whoever ran: outdoors it reads the short-track table before 2010, and always for 4 × 200 m and
 * 4 × 400 m; it adds 0.1 s to hand times the tables say nothing of; it adds up a mark from its whole
 * and its hundredths in binary, so that 6 + 0.81 is a hair more than 6.81 and scores as 6.82; and where
 * a championship timed both ways it can score the electronic time of a hand time that it prints.
 */
export function scoredAs(row: CareerRow, discipline: Discipline, sex: Sex): Scoring[] {
  if (!row.mark) return []
  const { indoor, date } = row.performance
  const hand =
    row.mark.timing === 'hand' || (discipline.unit === 'ms' && row.mark.text.endsWith('h'))
  const byTheTables: Scoring = {
    value: row.mark.value,
    options: { sex, indoor, ...(hand && { timing: 'hand' }) },
    habit: '',
  }
  const shortTrack = !indoor && (date < '2010' || /^4x[24]00m/.test(discipline.code))
  const usual = [byTheTables, ...(shortTrack ? [onShortTrack(byTheTables)] : [])]
  const timed = hand
    ? [...usual, ...usual.map((one) => later(one, 100, '0.1 s added to a hand time'))]
    : usual
  const slipped = slip(row.mark.text, discipline)
  const summed = slipped === 0 ? [] : timed.map((one) => later(one, slipped, 'binary sum'))
  return [...timed, ...summed, ...(hand ? usual.flatMap(electronic) : [])]
}

/** Largest difference that the tables know between a hand time and the electronic one, in ms. */
const HAND_IS_SHORT_BY = 240

/** The electronic times that a hand time may stand for. */
function electronic(scoring: Scoring): Scoring[] {
  const { sex, indoor } = scoring.options
  return Array.from({ length: HAND_IS_SHORT_BY / 10 }, (_, i) => ({
    ...later(scoring, (i + 1) * 10, 'an electronic time behind the hand time'),
    options: { sex, ...(indoor && { indoor }) },
  }))
}

function onShortTrack({ value, options }: Scoring): Scoring {
  return { value, options: { ...options, indoor: true }, habit: 'short-track table outdoors' }
}

function later(scoring: Scoring, by: number, habit: string): Scoring {
  return {
    ...scoring,
    value: scoring.value + by,
    habit: [scoring.habit, habit].filter(Boolean).join(', '),
  }
}

/** One step of the table, towards the lower score, where a binary sum misses the mark's own row. */
function slip(text: string, { unit, step }: Discipline): number {
  const found = /^(?:(?:(\d+):)?(\d+):)?(\d+)\.(\d\d)$/.exec(text)
  if (!found) return 0
  const [, h, m, s, hundredths] = found
  const fraction = Number(hundredths) / 100
  const minutes = (Number(h ?? 0) * 60 + Number(m ?? 0)) * 60
  const literal = Number((minutes + Number(s) + fraction).toFixed(2))
  const sums = [minutes + Number(s) + fraction, minutes + (Number(s) + fraction)]
  if (unit === 'ms') return sums.some((sum) => sum > literal) ? step : 0
  return sums.some((sum) => sum < literal) ? -step : 0
}

/** The points of a scoring by our tables. */
export function score({ value, options }: Scoring, discipline: Discipline): number | null {
  return athletics.points(value, discipline, options)
}
