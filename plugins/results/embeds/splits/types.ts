import type { DocID } from '../../../embeds/index.ts'
import type { ChartView } from '../chart/types.ts'
import type { EventView, ResultView } from '../types.ts'

export interface SplitsFields {
  event?: DocID | null
  /** Athletes whose lines stand out. Empty: the first three. */
  highlight?: DocID[] | null
}

/** A race on the way: who led where, and how far behind everyone was. */
export interface SplitsView {
  /** How far each was behind the leader, the leader on top. Null where fewer than two times were taken. */
  chart: ChartView | null
  event: EventView
  /** First at each distance, the finish last. */
  leaders: LeaderView[]
  /** In order of place; those of whom no time was taken are left out. */
  runners: RunnerView[]
}

export interface LeaderView extends Split {
  athlete: DocID | null
  name: string
  nation: null | string
}

export type RunnerView = Pick<
  ResultView,
  'athlete' | 'id' | 'name' | 'nation' | 'place' | 'status'
> & { splits: (Split & { behind: string })[] }

export interface Split {
  /** Since the distance before, as printed: `56.67`. */
  lap: string
  metres: number
  /** As printed: `1:53.41`. */
  time: string
}
