import { scaleLinear } from 'd3-scale'
import { curveStepAfter, line } from 'd3-shape'

import { apart } from './apart.ts'
import type { ChartLine, ChartView } from './types.ts'

export interface Point {
  best?: boolean
  /** The mark as printed. */
  text: string
  x: number
  y: number
}

export interface Line {
  highlighted?: boolean
  name?: string
  points: readonly Point[]
}

export interface Drawing {
  better: 'higher' | 'lower'
  lines: readonly Line[]
  /** A record stands until it falls: its line goes in steps. */
  steps?: boolean
  /** Where ticks stand between the ends of the axis, and what is written there. */
  x: (from: number, to: number) => readonly { text: string; value: number }[]
  y: (from: number, to: number) => readonly { text: string; value: number }[]
}

/** Room for the words of the upright axis, for a name at the end of a line, for the words below. */
const LEFT = 16
const RIGHT = 94
const TOP = 18
const FOOT = 84

/** Draws lines of marks: scales, ticks and paths, in percent. `null` where there are not two places to go between. */
export function drawChart({ better, lines, steps = false, x, y }: Drawing): ChartView | null {
  const points = lines.flatMap((one) => one.points)
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  if (points.length < 2 || new Set(xs).size < 2) return null
  const [left, right, low, high] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ]
  const across = scaleLinear([left, right], [LEFT, RIGHT])
  const up = scaleLinear(better === 'lower' ? [high, low] : [low, high], [FOOT, TOP])
  const path = line<Pick<Point, 'x' | 'y'>>(
    (point) => round(across(point.x)),
    (point) => round(up(point.y)),
  )
  if (steps) path.curve(curveStepAfter)
  const names = apart(lines.map((one) => (one.name ? up(one.points.at(-1)?.y ?? low) : null)))
  return {
    lines: lines.map((one, at): ChartLine => ({
      dots: one.points.map((point) => ({
        best: point.best ?? false,
        text: point.text,
        x: round(across(point.x)),
        y: round(up(point.y)),
      })),
      highlighted: one.highlighted ?? false,
      name: one.name ? { at: round(names[at] ?? 0), text: one.name } : null,
      path: path([...one.points]) ?? '',
    })),
    x: x(left, right).map(({ text, value }) => ({ at: round(across(value)), text })),
    y: y(low, high).map(({ text, value }) => ({ at: round(up(value)), text })),
  }
}

const round = (percent: number): number => Math.round(percent * 100) / 100
