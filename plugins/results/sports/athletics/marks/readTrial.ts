import type { Discipline, Read, ReadTrial, Trial } from '../../types.ts'
import { readMark } from './readMark.ts'

/**
 * One cell of a series. Horizontal jumps and throws: a distance, `X` (failed), `-` (passed), `r`
 * (retired). Vertical jumps: the tries at one height, `O`, `XO`, `XX-`, `XXX`, `Xr` (CR 25.4).
 */
export function readTrial({ text, height }: Trial, discipline: Discipline): Read<ReadTrial> {
  const cell = text.trim().toUpperCase().replace(/[–—]/g, '-')
  return discipline.kind === 'vertical' ? bar(cell, height ?? null) : attempt(cell, discipline)
}

function attempt(cell: string, discipline: Discipline): Read<ReadTrial> {
  if (cell === 'X' || cell === 'F') return { ok: true, value: { kind: 'failed' } }
  if (cell === '-' || cell === 'P') return { ok: true, value: { kind: 'passed' } }
  if (cell === 'R') return { ok: true, value: { kind: 'retired' } }
  const mark = readMark(cell, discipline)
  if (mark.ok) return { ok: true, value: { kind: 'valid', value: mark.value.value } }
  return { ...mark, expected: `${mark.expected}, or X, - or r` }
}

function bar(cell: string, height: number | null): Read<ReadTrial> {
  if (height === null)
    return { ok: false, read: `${cell} without a height`, expected: 'the height of the bar' }
  const [, failed, end] = /^([X-]{0,3})(O|R|-)?$/.exec(cell.replaceAll('P', '-')) ?? []
  if (failed === undefined || cell === '') {
    return { ok: false, read: cell, expected: 'O, X, - or r for each try, such as XO, XXX or X-' }
  }
  const failures = [...failed].filter((tried) => tried === 'X').length
  return {
    ok: true,
    value: { kind: 'bar', height, failures, cleared: end === 'O', retired: end === 'R' },
  }
}
