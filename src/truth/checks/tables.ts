import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { asText } from '../readers/asText.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import type { Folder } from '../readers/readFolder.ts'
import type { SourceTableRow } from '../readers/source.ts'
import { type Check, check } from './check.ts'
import { finalsOf } from './medals.ts'
import { recognised } from './recognised.ts'

/** The tables of nations that were published beside the results, nation by nation; nothing where there are none. */
export function checkTables(
  events: readonly PublishedEvent[],
  { medals, placings }: NonNullable<Folder['tables']>,
): Check[] {
  const finals = finalsOf(recognised(events).events).map(({ discipline, rows, round }) => {
    const official = rows.map((row) => ({ ...row.competitor, place: row.rank }))
    const placed = athletics.place(official, discipline)
    return { medals: athletics.medals(placed.values(), round), placed, rows }
  })
  const won = finals.flatMap((final) =>
    final.rows.flatMap(({ competitor, nation }) => {
      const medal = final.medals.get(competitor.id)
      return medal ? [{ medal, nation }] : []
    }),
  )
  const places = finals.map(({ placed, rows }) =>
    rows.flatMap(({ competitor, nation }) => {
      const place = placed.get(competitor.id)?.place ?? null
      return place === null ? [] : [{ nation, place }]
    }),
  )
  return [
    ...compared(
      'medal table, as published',
      medals,
      ['rank', 'gold', 'silver', 'bronze', 'total'],
      athletics
        .medalTable(won)
        .map(({ bronze, gold, nation, rank, silver, total }) => [
          nation,
          [rank, gold, silver, bronze, total],
        ]),
    ),
    ...compared(
      'placing table, as published',
      placings,
      ['points', ...Array.from({ length: 8 }, (_, at) => `place${at + 1}`)],
      athletics
        .placingTable(places)
        .map(({ nation, places: each, points }) => [nation, [points, ...each]]),
    ),
  ]
}

function compared(
  name: string,
  table: readonly SourceTableRow[] | undefined,
  columns: readonly string[],
  rows: readonly (readonly [nation: string, figures: number[]])[],
): Check[] {
  if (!table) return []
  const ours = new Map(rows.map(([nation, figures]) => [nation, figures.join(' ')]))
  const published = new Map(
    table.map((row) => [
      asText(row.organization),
      columns.map((column) => Number(asText(row[column]))).join(' '),
    ]),
  )
  const nations = [...new Set([...ours.keys(), ...published.keys()])].sort()
  const misses = nations
    .filter((nation) => ours.get(nation) !== published.get(nation))
    .map((nation) => ({
      what: nation,
      published: published.get(nation) ?? 'none',
      ours: ours.get(nation) ?? 'none',
      reason: columns.join(' '),
    }))
  return [check(name, 1, { compared: nations.length, misses })]
}
