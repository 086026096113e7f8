/** One comparison: what ours does, held against another way of doing the same on the same machine in the same run. */
export interface Row {
  /** What ours is compared with, in words. */
  against: string
  /** The least `ratio` that will do. */
  goal: number
  /** Short, unique, and what `--only` looks for. */
  name: string
  measure: (newsroom: Newsroom) => Promise<Figures>
}

/** Both figures in the same unit. */
export interface Figures {
  against: number
  ours: number
  /** `rate`: more is better, in requests per second. `time` (milliseconds) and `size` (KB): less is better. */
  unit: 'rate' | 'size' | 'time'
}

/** A row as it is printed and written. `ratio` is how many times better ours is. */
export interface Measured {
  against: number
  goal: number
  holds: boolean
  name: string
  ours: number
  ratio: number
}

/** The product in a process of its own, with the demo stories in it. */
export interface Newsroom {
  dataDir: string
  /** Log-in of one who may correct results. */
  token: string
  url: string
}
