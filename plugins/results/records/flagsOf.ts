import type { Declared, DocID } from '../../derived-fields/index.ts'
import type { Flag, RecordEntry } from '../types.ts'

const order = ['WR', 'OR', 'CR', 'AR', 'NR']

/** The flags that the histories of the records it claims give a result, the greatest record first. */
export const flagsOf = (result: Declared<never>, records: readonly Declared<'history'>[]): Flag[] =>
  records
    .flatMap(({ history, id }) => flagIn(result, id, historyOf(history)))
    .toSorted((a, b) => rank(a) - rank(b) || a.flag.localeCompare(b.flag, 'en'))

function flagIn({ id }: Declared<never>, record: DocID, history: readonly RecordEntry[]): Flag[] {
  const at = history.findIndex(({ result }) => String(result) === String(id))
  const entry = history[at]
  if (!entry) return []
  const beaten = history.slice(0, at).findLast(({ value }) => entry.equals || value !== entry.value)
  return [
    {
      because: entry.because ?? '',
      beats: beaten ? { date: beaten.date, text: beaten.mark, venue: beaten.venue } : null,
      flag: entry.flag,
      pending: entry.status === 'pending',
      published: false,
      record,
    },
  ]
}

const rank = ({ flag }: Flag): number => {
  const at = order.indexOf(flag.replace('=', ''))
  return at < 0 ? order.length : at
}

/** The field is derived, so its shape is ours. */
const historyOf = (value: unknown): RecordEntry[] =>
  Array.isArray(value) ? (value as RecordEntry[]) : []
