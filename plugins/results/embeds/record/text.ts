import { shortDay } from '../day.ts'
import { spaced } from '../spaced.ts'
import { words } from '../words.ts'
import type { CurrentRecordView } from './types.ts'

/** `3:28.80 (Jan Voorbeeld NED, Rio de Janeiro, 20 Aug 2016)` */
export function currentRecord({ current }: CurrentRecordView): string {
  if (!current) return words.noRecord
  const { date, holder, mark, nation, pending, venue } = current
  const since = [venue, date && shortDay(date), pending && words.pending].filter(Boolean)
  return `${mark} (${[spaced(holder, nation), ...since].join(', ')})`
}
