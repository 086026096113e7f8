import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import type { PublishedEvent, PublishedRow } from '../readers/readEvent.ts'
import { type Check, check } from './check.ts'

interface Line {
  what: string
  published: number
  ours: number | null
}

/** Points of every part of a combined event, and the total of those who finished all parts. */
export function checkCombined(events: readonly PublishedEvent[]): Check[] {
  const parts = events.flatMap(({ discipline, rows, sex, title }) =>
    rows.flatMap(({ name, competitor, partPoints }): Line[] => {
      if (partPoints === null) return []
      const { value, text } = competitor
      const ours =
        discipline && value !== null ? athletics.partPoints(value, discipline, { sex }) : 0
      return [{ what: `${name}, ${text}, ${title}`, published: partPoints, ours }]
    }),
  )
  const totals = events.flatMap(({ discipline, rows, title }) =>
    discipline?.kind === 'combined'
      ? rows.flatMap((row) => total(row, discipline, events, title))
      : [],
  )
  if (parts.length === 0) return []
  const lines = [...parts, ...totals]
  const misses = lines
    .filter(({ published, ours }) => published !== ours)
    .map((line) => ({ ...line, published: `${line.published}`, ours: `${line.ours}` }))
    .map((line) => ({ ...line, reason: 'the table says otherwise' }))
  return [
    check('points in combined events', 1, lines.length, misses, [
      `${parts.length} parts, ${totals.length} totals`,
    ]),
  ]
}

/** A total is held against the sum of our points, if the file has all the parts. */
function total(
  { athlete, name, competitor }: PublishedRow,
  { parts }: Discipline,
  events: readonly PublishedEvent[],
  title: string,
): Line[] {
  const points = events
    .filter(({ round }) => round.partOf)
    .flatMap(({ discipline, rows, sex }) =>
      rows
        .filter((row) => row.athlete === athlete && row.competitor.value !== null && discipline)
        .map((row) =>
          discipline ? athletics.partPoints(row.competitor.value ?? 0, discipline, { sex }) : null,
        ),
    )
  if (competitor.value === null || parts.length === 0 || points.length !== parts.length) return []
  const ours = points.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  return [{ what: `${name}, total, ${title}`, published: competitor.value, ours }]
}
