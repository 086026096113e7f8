import { shortDay } from '../day.ts'
import { spaced } from '../spaced.ts'
import { words } from '../words.ts'
import type { CurrentRecordView, RecordMarkView } from './types.ts'

/** `3:28.80 (Jan Voorbeeld NED, Rio de Janeiro, 20 Aug 2016)`; a semicolon parts those who hold it together. */
export function currentRecord({ current, holders }: CurrentRecordView): string {
  if (!current) return words.noRecord
  const ofHolder = ({ date, holder, nation, pending, venue }: RecordMarkView) =>
    [spaced(holder, nation), venue, date && shortDay(date), pending && words.pending]
      .filter(Boolean)
      .join(', ')
  return `${current.mark} (${holders.map(ofHolder).join('; ')})`
}
