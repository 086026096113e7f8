import type { Discipline, Performance } from '../../types.ts'
import { discipline } from '../disciplines/discipline.ts'
import { formatMark } from '../marks/formatMark.ts'
import { official } from '../marks/official.ts'
import { tooWindy, unfit } from './illegal.ts'

/** A legal mark within a performance. */
export interface LegalMark {
  performance: Performance
  value: number
  /** What two marks of a discipline are compared by: the larger, the better. */
  worth: number
  text: string
  windTenths: number | null
}

/**
 * What a performance adds to the bests, in the order it happened. Usually the printed mark alone.
 * With the trials known: the trials up to the one that is printed; or, when that one was
 * wind-assisted, the best legal trial beside it.
 */
export function legalMarks(performance: Performance): LegalMark[] {
  const { trials = [], value, text, windTenths } = performance
  const known = discipline(performance.discipline)
  if (value === null || unfit(performance, known)) return []
  const worth = (one: number) => (known ? worthOf(one, known) : one)
  const legal = trials
    .filter((trial) => !tooWindy(trial.windTenths, known))
    .map((trial) => ({
      performance,
      worth: worth(trial.value),
      text: printedAs(trial.value, known, text),
      ...trial,
    }))
  if (tooWindy(windTenths, known)) return best(legal)
  const printed = { performance, value, worth: worth(value), text, windTenths }
  const at = legal.findIndex((trial) => trial.value === value && trial.windTenths === windTenths)
  return at < 0 ? [printed] : [...legal.slice(0, at), printed]
}

function worthOf(value: number, known: Discipline): number {
  return official(value, known) * (known.better === 'lower' ? -1 : 1)
}

/** Whether a mark is better than the one that stands, if one does. */
export function beats(mark: LegalMark, standing: LegalMark | null): boolean {
  return !standing || mark.worth > standing.worth
}

function best(marks: readonly LegalMark[]): LegalMark[] {
  const most = Math.max(...marks.map(({ worth }) => worth))
  return marks.filter(({ worth }) => worth === most).slice(0, 1)
}

function printedAs(value: number, known: Discipline | undefined, text: string): string {
  return known ? formatMark(value, known) : text
}
