import type { RenderProps } from '../../embeds/index.ts'
import type { PlacingTableView } from './types.ts'
import { words } from './words.ts'

/** Nations by the points of their first eight places, with how many of each. */
export function PlacingTable({ href, view: { competition, rows } }: RenderProps<PlacingTableView>) {
  const to = href('competitions', competition.id)
  const places = Math.max(0, ...rows.map((row) => row.places.length))
  return (
    <figure className="mz-facts mz-table">
      <figcaption className="mz-head">
        <span className="mz-head__name">
          {to ? <a href={to}>{competition.name}</a> : competition.name}
          <span className="mz-head__kind"> {words.placingTable}</span>
        </span>
      </figcaption>
      {rows.length === 0 ? (
        <p className="mz-empty">{words.noPlacings}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className="mz-place" scope="col">
                {words.head.place}
              </th>
              <th scope="col">{words.head.nation}</th>
              <th className="mz-mark" scope="col">
                {words.columns.points}
              </th>
              {Array.from({ length: places }, (_, at) => (
                <th className="mz-mark" key={at} scope="col">
                  {words.shortPlace(at + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ nation, places: counts, points, rank }) => (
              <tr data-row={nation} key={nation}>
                <td className="mz-place">{rank}</td>
                <th scope="row">{nation}</th>
                <td className="mz-mark">{points}</td>
                {Array.from({ length: places }, (_, at) => (
                  <td className="mz-mark" key={at}>
                    {counts[at] ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  )
}
