import { day } from '../embeds/day.ts'
import type { RecordFlag } from '../sports/types.ts'
import type { RecordEntry } from '../types.ts'
import type { Decision } from './ratifications.ts'

/** `OR because 3:28.32 beats 3:28.80 by Jan Voorbeeld, Rio de Janeiro, 20 August 2016, pending ratification` */
export const sentenceOf = ({ because }: RecordFlag, decision: Decision | null): string =>
  `${because}, ${decision ? ratified(decision) : 'pending ratification'}`

const ratified = ({ by, date }: Pick<Decision, 'by' | 'date'>): string =>
  ['ratified', by && `by ${by}`, date && `on ${day(date)}`].filter(Boolean).join(' ')

/** Who holds it, and what stands until a pending mark is ratified. */
export function holds(current: null | RecordEntry, standing: null | RecordEntry): null | string {
  if (!current) return null
  const held = `${current.holder} holds it with ${inPlace(current)}`
  if (current.status === 'pending' && standing) {
    const until = `${standing.mark} by ${standing.holder} is the last that was ratified`
    return `${held}, pending ratification; ${until}`
  }
  return current.ratified ? `${held}, ${ratified(current.ratified)}` : held
}

const inPlace = ({ date, mark, venue }: RecordEntry): string =>
  [mark, venue, day(date)].filter(Boolean).join(', ')
