import type { EventView, ResultView } from '../types.ts'

/** What can stand beside place, name and mark. */
export const COLUMNS = [
  'lane',
  'bib',
  'reaction',
  'splits',
  'wind',
  'behind',
  'points',
  'score',
  'qualified',
  'flags',
] as const

export type Column = (typeof COLUMNS)[number]

export interface ResultsTableFields {
  /** Empty: wind, who goes on, and flags. */
  columns?: Column[] | null
  event?: ResultsTableView['event']['id'] | null
  /** Athletes whose rows stand out, and stand there whatever `rows` says. */
  highlight?: ResultView['athlete'][] | null
  /** `all`, or how many of the first. */
  rows?: null | string
  /** Whether the earlier rounds stand below, folded. */
  rounds?: boolean | null
}

/** Results in order of place, then those without one. Before the race the same rows are its start list. */
export interface ResultsTableView {
  /** In this order; those in which no row has anything to say are left out. */
  columns: Column[]
  event: EventView
  /** How many rows are not shown. */
  more: number
  /** The earlier rounds of the contest, the latest first; empty unless asked for. */
  rounds: { event: Pick<EventView, 'id' | 'name'>; rows: ResultView[] }[]
  rows: TableRowView[]
  /** `empty`: nobody is entered; `entries`: nobody has a mark yet. */
  state: 'empty' | 'entries' | 'results'
}

/** One competitor in one event. What no column asks for is null or empty. */
export interface TableRowView extends ResultView {
  /** To the winner: `+1.50`, `−0.12`. */
  behind: null | string
  bib: null | string
  highlighted: boolean
  /** Standing before the race, as printed; in a start list only. */
  personalBest: null | string
  /** Of the World Rankings: the scoring points, with the wind. */
  score: null | number
  /** World Athletics scoring points, by the tables alone. */
  points: null | number
  /** Seconds: `0.152`. */
  reaction: null | string
  /** This season's, as printed; in a start list only. */
  seasonBest: null | string
  splits: { metres: number; time: string }[]
}
