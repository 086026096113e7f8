import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import { medals, type Medal } from '../../../plugins/results/sports/closed.ts'
import { asText } from '../readers/asText.ts'
import type { PublishedEvent } from '../readers/readEvent.ts'
import type { SourceTable, SourceTables } from '../readers/source.ts'
import { type Check, check } from './check.ts'
import { finalsOf } from './medals.ts'
import { recognised } from './recognised.ts'

/** Medals and placing points by nation, held against the tables that were published beside the results. */
export function checkTables(events: readonly PublishedEvent[], tables: SourceTables): Check[] {
  const finals = finalsOf(recognised(events).events).map(({ discipline, round, rows }) => {
    const official = rows.map((row) => ({ ...row.competitor, place: row.rank }))
    const placings = athletics.place(official, discipline)
    const won = athletics.medals(placings.values(), round)
    return rows.map(({ competitor: { id }, nation }) => ({
      medal: won.get(id) ?? null,
      nation,
      place: placings.get(id)?.place ?? null,
    }))
  })
  return [
    ...(tables.medals
      ? [compare('published medal table', tables.medals, inMedals(finals), medalsIn)]
      : []),
    ...(tables.placings
      ? [compare('published placing table', tables.placings, inPlacings(finals), placingsIn)]
      : []),
  ]
}

interface Won {
  medal: Medal | null
  nation: string
  place: null | number
}

const inMedals = (finals: readonly Won[][]): Map<string, string> =>
  new Map(
    athletics
      .medalTable(finals.flat().flatMap(({ medal, nation }) => (medal ? [{ medal, nation }] : [])))
      .map((row) => [row.nation, [row.rank, ...medals.map((medal) => row[medal])].join(' ')]),
  )

const medalsIn = (row: SourceTable): string =>
  [row.rank, ...medals.map((medal) => row[medal])].map(asText).join(' ')

const inPlacings = (finals: readonly Won[][]): Map<string, string> =>
  new Map(
    athletics
      .placingTable(
        finals.map((final) =>
          final.flatMap(({ nation, place }) => (place === null ? [] : [{ nation, place }])),
        ),
      )
      .map(({ nation, points, rank }) => [nation, `${rank} ${points}`]),
  )

const placingsIn = ({ points, rank }: SourceTable): string =>
  `${asText(rank)} ${Number(asText(points))}`

/** Place and figures of each nation. */
function compare(
  name: string,
  published: readonly SourceTable[],
  ours: ReadonlyMap<string, string>,
  print: (row: SourceTable) => string,
): Check {
  const theirs = new Map(published.map((row) => [asText(row.organization), print(row)]))
  const nations = [...new Set([...theirs.keys(), ...ours.keys()])].sort()
  return check(name, 1, {
    compared: nations.length,
    misses: nations
      .filter((nation) => theirs.get(nation) !== ours.get(nation))
      .map((nation) => ({
        ours: ours.get(nation) ?? 'none',
        published: theirs.get(nation) ?? 'none',
        reason: 'the results say otherwise',
        what: nation,
      })),
  })
}
