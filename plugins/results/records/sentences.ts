import { day } from '../embeds/day.ts'
import type { RecordFlag } from '../sports/types.ts'
import type { RecordEntry } from '../types.ts'
import { holdersOf, namesOf, ratifiedOf } from './holders.ts'
import type { Decision } from './ratifications.ts'

/** `OR because 3:28.32 beats 3:28.80 by Jan Voorbeeld, Rio de Janeiro, 20 August 2016, pending ratification` */
export const sentenceOf = ({ because }: RecordFlag, decision: Decision | null): string =>
  `${because}, ${decision ? ratified(decision) : 'pending ratification'}`

const ratified = ({ by, date }: Pick<Decision, 'by' | 'date'>): string =>
  ['ratified', by && `by ${by}`, date && `on ${day(date)}`].filter(Boolean).join(' ')

/** Who holds it, all of them, and what stands until a pending mark is ratified. */
export function holds(history: readonly RecordEntry[]): null | string {
  const holders = holdersOf(history)
  const [first] = holders
  if (!first) return null
  const held =
    holders.length === 1
      ? `${first.holder} holds it with ${inPlace(first)}`
      : `${namesOf(holders)} hold it with ${first.mark}: ${holders.map(ofHolder).join('; ')}`
  const standing = holdersOf(ratifiedOf(history))
  const [stands] = standing
  if (!stands || stands.value === first.value) return held
  return `${held}; ${stands.mark} by ${namesOf(standing)} is the last that was ratified`
}

const inPlace = (entry: RecordEntry): string => listed([entry.mark, ...setAt(entry)])

/** `B, Oslo, 12 June 2026, pending ratification` */
const ofHolder = (entry: RecordEntry): string => listed([entry.holder, ...setAt(entry)])

const setAt = ({ date, ratified: decision, status, venue }: RecordEntry) => [
  venue,
  day(date),
  status === 'pending' ? 'pending ratification' : decision && ratified(decision),
]

const listed = (parts: readonly (null | string)[]): string => parts.filter(Boolean).join(', ')
