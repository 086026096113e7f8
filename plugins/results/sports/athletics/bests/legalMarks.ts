import type { Performance } from '../../types.ts'
import { discipline } from '../disciplines/discipline.ts'
import { formatMark } from '../marks/formatMark.ts'
import { illegal, tooWindy } from './illegal.ts'

/** A legal mark within a performance. */
export interface LegalMark {
  performance: Performance
  value: number
  text: string
  windTenths: number | null
}

/**
 * What a performance adds to the bests, in the order it happened. Usually the printed mark alone.
 * With the trials known: the trials up to the one that is printed; or, when that one was
 * wind-assisted, the best legal trial beside it.
 */
export function legalMarks(performance: Performance): LegalMark[] {
  const { trials = [], value } = performance
  if (value === null || illegal({ ...performance, windTenths: null })) return []
  const printed = { performance, value, text: performance.text, windTenths: performance.windTenths }
  const windy = tooWindy(performance.windTenths, performance.discipline) !== null
  const legal = trials
    .filter((trial) => !tooWindy(trial.windTenths, performance.discipline))
    .map((trial) => ({ ...trial, performance, text: printedAs(trial.value, performance) }))
  if (windy) return best(legal)
  const at = legal.findIndex(
    (trial) => trial.value === value && trial.windTenths === printed.windTenths,
  )
  return at < 0 ? [printed] : [...legal.slice(0, at), printed]
}

function best(marks: readonly LegalMark[]): LegalMark[] {
  const highest = Math.max(...marks.map((mark) => mark.value))
  return marks.filter((mark) => mark.value === highest).slice(0, 1)
}

function printedAs(value: number, { discipline: code, text }: Performance): string {
  const known = discipline(code)
  return known ? formatMark(value, known) : text
}
