import type { Declared } from '../../derived-fields/index.ts'
import { textOf } from '../facts/values.ts'
import type { Placed, PlacingTableRow, Sport } from '../sports/types.ts'

type Event = Declared<'placed' | 'timedFinal'>

/** The placing table of a competition. The sections of a timed final are one final: its places are shared among them. */
export function placingTableOf(events: readonly Event[], sport: Sport): PlacingTableRow[] {
  const finals = new Map<string, Placed[]>()
  for (const event of events) {
    const final = textOf(event.timedFinal) || String(event.id)
    finals.set(final, [...(finals.get(final) ?? []), ...placedOf(event)])
  }
  return sport.placingTable(finals.values())
}

/** The field is derived, so its shape is ours. */
const placedOf = ({ placed }: Event): Placed[] =>
  Array.isArray(placed) ? (placed as Placed[]) : []
