import type { DocID } from '../../../embeds/index.ts'
import type { EventView, ResultView } from '../types.ts'

export interface SeriesFields {
  event?: DocID | null
  /** `all`, or how many of the first. */
  rows?: null | string
}

/** Every attempt of a field event. */
export interface SeriesView {
  event: EventView
  /** How many competitors are not shown. */
  more: number
  /** In order of place, then those without one. */
  rows: SeriesRow[]
}

export type SeriesRow = Omit<ResultView, 'flags' | 'lane' | 'qualified' | 'wind'> & { tries: Try[] }

export interface Try {
  /** The one that the mark is made of. */
  best: boolean
  /** The attempt's number, or the height of the bar: `1`, `5.82`. */
  head: string
  /** As the judges write it: `8.65`, `X`, `–`, `r`; at a height `O`, `XO`, `XXX`. */
  text: string
  /** Metres per second as printed; null where it is not measured. */
  wind: null | string
}
