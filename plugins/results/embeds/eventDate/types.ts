import type { EventView } from '../types.ts'

export const SHAPES = ['day', 'weekday', 'time'] as const

export interface EventDateFields {
  event?: EventView['id'] | null
  /** @default 'day' */
  shape?: null | (typeof SHAPES)[number]
}

/** When an event takes place, on the clock of its venue. */
export interface EventDateView {
  /** ISO 8601: a day, `2024-06-12`, or with its hour. */
  date: string
  event: Pick<EventView, 'id' | 'name'>
  /** As readers write it: `17 September 2025`, `Wednesday 17 September`, `22:20 JST on 17 September`. */
  text: string
  /** IANA name; null: not known, and UTC is taken. */
  timeZone: null | string
}
