import type { Discipline } from '../../types.ts'
import { formatMark } from './formatMark.ts'
import { official } from './official.ts'
import { readMark } from './readMark.ts'

/**
 * A mark as it is published: thousandths part competitors and are not printed (TR 19.24), so that 9.784 is 9.79 and 9.780
 * is 9.78, with what stands behind it. Every other mark, and what is none, stays as it was written.
 */
export function printed(text: string, discipline: Discipline): string {
  const read = readMark(text, discipline)
  if (!read.ok) return text.trim()
  const { text: written, value } = read.value
  const published = official(value, discipline)
  if (published === value && !isFiner(written, discipline)) return written
  return formatMark(published, discipline) + written.replace(/^[\d:.]+/, '')
}

/** More decimals than a time of the discipline is published with. */
const isFiner = (written: string, { step, unit }: Discipline): boolean =>
  unit === 'ms' && (/^[\d:]*\.(\d+)/.exec(written)?.[1]?.length ?? 0) > (step >= 1000 ? 0 : 2)
