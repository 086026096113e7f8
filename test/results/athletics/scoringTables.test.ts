import { readFileSync } from 'node:fs'
import path from 'node:path'

import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import { of } from './support.ts'

type Sex = 'men' | 'women'
type Coefficients = [square: number, linear: number, constant: number]

const printed = JSON.parse(
  readFileSync(
    path.join(import.meta.dirname, 'fixtures/scoring-tables-2025/coefficients.json'),
    'utf8',
  ),
) as Record<Sex, Record<string, Coefficients>>

/** Marks that the reader of the printed tables took from another column (see the fixture's README). */
const SLIPS: Record<string, number | null> = { '50mH': 18.56, '60mH': null, '110mH': 10.5 }

const tables = (['men', 'women'] as const).flatMap((sex) =>
  Object.entries(printed[sex]).map(([name, coefficients]) => [sex, name, coefficients] as const),
)

it.each(tables)(
  'every row of the printed table of the %s, %s, comes out of our points',
  (sex, name, expected) => {
    const [code = '', indoors] = name.split(' ')
    const rows = printedRows(of(code), sex, indoors !== undefined || isShort(code))
    if (sex === 'men' && code in SLIPS) rows.set(401, SLIPS[code] ?? NaN)
    const ours = regression([...rows].filter(([, mark]) => !Number.isNaN(mark)))
    for (const i of [0, 1, 2] as const)
      expect(Math.abs(ours[i] / expected[i] - 1)).toBeLessThan(2e-10)
  },
)

function isShort(code: string): boolean {
  return /^(5[05]|60)m|Sh$/.test(code)
}

/** As a table prints them: for each number of points the least mark that has them, if any does. */
function printedRows(discipline: Discipline, sex: Sex, indoor: boolean): Map<number, number> {
  const { better, step, unit } = discipline
  const score = (n: number) => athletics.points(n * step, discipline, { sex, indoor }) ?? NaN
  const end = doubledUntil((n) => (better === 'lower' ? score(n) === 0 : score(n) >= 1400))
  const atStep = (by: number) => (better === 'lower' ? end - by : by)
  const rows = new Map<number, number>()
  let worst = 0
  for (let wanted = 1; wanted <= 1400; wanted++) {
    worst = firstFrom(worst, end, (by) => score(atStep(by)) >= wanted)
    const mark = atStep(worst)
    if (score(mark) === wanted) rows.set(wanted, (mark * step) / (unit === 'points' ? 1 : 1000))
  }
  return rows
}

function doubledUntil(holds: (n: number) => boolean): number {
  let n = 1
  while (!holds(n)) n *= 2
  return n
}

/** The first whole number for which it holds, given that it holds for all after it. */
function firstFrom(low: number, high: number, holds: (n: number) => boolean): number {
  let [from, to] = [
    low,
    Math.min(high, low + doubledUntil((by) => holds(Math.min(high, low + by)))),
  ]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** Least squares of points by mark, on standardised marks for the sake of the last digits. */
function regression(rows: [points: number, mark: number][]): Coefficients {
  const mean = rows.reduce((sum, [, x]) => sum + x, 0) / rows.length
  const spread = Math.sqrt(rows.reduce((sum, [, x]) => sum + (x - mean) ** 2, 0) / rows.length)
  const moment = (power: number, weight: (points: number) => number) =>
    rows.reduce((sum, [y, x]) => sum + ((x - mean) / spread) ** power * weight(y), 0)
  const [one, itself] = [() => 1, (y: number) => y]
  const [m0, m1, m2, m3, m4] = [0, 1, 2, 3, 4].map((p) => moment(p, one)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const matrix = [
    [m4, m3, m2],
    [m3, m2, m1],
    [m2, m1, m0],
  ]
  const right = [2, 1, 0].map((p) => moment(p, itself))
  const whole = determinant(matrix)
  const [q, l, k] = [0, 1, 2].map(
    (at) =>
      determinant(matrix.map((row, i) => row.map((x, j) => (j === at ? (right[i] ?? 0) : x)))) /
      whole,
  ) as [number, number, number]
  const square = q / spread ** 2
  return [square, l / spread - 2 * square * mean, square * mean ** 2 - (l * mean) / spread + k]
}

function determinant(rows: number[][]): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = rows.flat()
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}
