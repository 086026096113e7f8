import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import type { PublishedRow } from '../readers/readRow.ts'
import { type Check, check } from './check.ts'

interface Line {
  what: string
  published: number
  ours: number | null
}

/** Points of every part of a combined event, and the total of those who finished all parts. */
export function checkCombined(events: readonly PublishedEvent[]): Check[] {
  const parts = events.flatMap((event) =>
    event.rows.flatMap((row): Line[] =>
      row.partPoints === null || !event.discipline
        ? []
        : [
            {
              what: `${row.name}, ${row.competitor.text}, ${event.title}`,
              published: row.partPoints,
              ours: pointsOf(row, event, event.discipline),
            },
          ],
    ),
  )
  const totals = events.flatMap((event) => event.rows.flatMap((row) => total(row, event, events)))
  if (parts.length === 0) return []
  const lines = [...parts, ...totals]
  const misses = lines
    .filter(({ published, ours }) => published !== ours)
    .map((line) => ({ ...line, published: `${line.published}`, ours: `${line.ours ?? 'none'}` }))
    .map((line) => ({ ...line, reason: 'the table says otherwise' }))
  return [
    check('points in combined events', 1, {
      compared: lines.length,
      misses,
      notes: [`${parts.length} parts, ${totals.length} totals`],
    }),
  ]
}

function pointsOf(
  { competitor, performance }: PublishedRow,
  { sex }: PublishedEvent,
  discipline: Discipline,
): number | null {
  if (competitor.value === null) return 0
  const { timing } = performance
  return athletics.partPoints(competitor.value, discipline, { sex, ...(timing && { timing }) })
}

/** A total is held against the sum of our points, if the file has all the parts. */
function total(
  { athlete, name, competitor }: PublishedRow,
  { competition, discipline, sex, ageGroup, title }: PublishedEvent,
  events: readonly PublishedEvent[],
): Line[] {
  if (discipline?.kind !== 'combined' || discipline.parts.length === 0) return []
  const points = events
    .filter((event) => event.round.partOf && event.competition === competition)
    .filter((event) => event.sex === sex && event.ageGroup === ageGroup)
    .flatMap((event) =>
      event.rows
        .filter((row) => row.athlete === athlete && row.competitor.value !== null)
        .map((row) => (event.discipline ? pointsOf(row, event, event.discipline) : null)),
    )
  if (competitor.value === null || points.length !== discipline.parts.length) return []
  const ours = points.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  return [{ what: `${name}, total, ${title}`, published: competitor.value, ours }]
}
