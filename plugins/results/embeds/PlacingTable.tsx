import type { RenderProps } from '../../embeds/index.ts'
import { NationsTable } from './NationsTable.tsx'
import type { PlacingTableView } from './types.ts'
import { words } from './words.ts'

/** Nations by the points of their first eight places, with how many of each. */
export function PlacingTable({ href, view: { competition, rows } }: RenderProps<PlacingTableView>) {
  const places = Math.max(0, ...rows.map((row) => row.places.length))
  return (
    <NationsTable
      columns={[
        words.columns.points,
        ...Array.from({ length: places }, (_, at) => words.shortPlace(at + 1)),
      ]}
      competition={competition}
      empty={words.noPlacings}
      href={href}
      kind={words.placingTable}
      rows={rows.map(({ nation, places: counts, points, rank }) => ({
        cells: [points, ...counts],
        nation,
        place: rank,
      }))}
    />
  )
}
