/**
 * A chart as the server has drawn it, so that no browser needs the arithmetic. Places are percent of its box, from the
 * left and from the top; the better mark is higher.
 */
export interface ChartView {
  lines: ChartLine[]
  /** Along the foot. */
  x: Tick[]
  /** Along the side. */
  y: Tick[]
}

export interface Tick {
  at: number
  text: string
}

export interface ChartLine {
  dots: ChartDot[]
  /** One of those to look at. */
  highlighted: boolean
  /** What it is called at its end, and where; null: it needs no name. */
  name: { at: number; text: string } | null
  /** An SVG path in a box of 100 by 100. */
  path: string
}

export interface ChartDot {
  /** The one to remember: its mark stands beside it. */
  best: boolean
  /** The mark as printed. */
  text: string
  x: number
  y: number
}
