import type { PublishedEvent } from '../readers/readEvent.ts'
import { Tally } from './Tally.ts'

export interface Recognised {
  events: (PublishedEvent & { discipline: NonNullable<PublishedEvent['discipline']> })[]
  notes: string[]
}

/** The events whose discipline is known; the others are told in a note, and compared with nothing. */
export function recognised(events: readonly PublishedEvent[]): Recognised {
  const others = new Tally()
  const known = events.flatMap(({ discipline, ...event }) => {
    if (discipline) return [{ ...event, discipline }]
    others.add(`${event.title}, results:`, event.rows.length)
    return []
  })
  return { events: known, notes: others.note('discipline not recognised, not compared') }
}
