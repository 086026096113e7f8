import type { RecordEntry } from '../types.ts'

/** Who holds a record after these marks, in the order they set it: the one who bettered it last, and all who equalled that. */
export function holdersOf(history: readonly RecordEntry[]): RecordEntry[] {
  const best = history.at(-1)?.value
  return history.filter(({ value }) => value === best)
}

/** Those whose mark was ratified, or typed from elsewhere. */
export const ratifiedOf = (history: readonly RecordEntry[]): RecordEntry[] =>
  history.filter(({ status }) => status === 'ratified')

/** `Jan Voorbeeld`, `A and B`, `A, B and C`; who equalled an own mark is named once. */
export function namesOf(holders: readonly RecordEntry[]): string {
  const names = [...new Set(holders.map(({ holder }) => holder))]
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}
