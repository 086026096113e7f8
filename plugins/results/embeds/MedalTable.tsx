import type { RenderProps } from '../../embeds/index.ts'
import { medals } from '../sports/closed.ts'
import type { MedalTableView } from './types.ts'
import { words } from './words.ts'

/** Nations by medals, gold before silver before bronze. */
export function MedalTable({ href, view: { competition, rows } }: RenderProps<MedalTableView>) {
  const to = href('competitions', competition.id)
  return (
    <figure className="mz-facts mz-table">
      <figcaption className="mz-head">
        <span className="mz-head__name">
          {to ? <a href={to}>{competition.name}</a> : competition.name}
          <span className="mz-head__kind"> {words.medalTable}</span>
        </span>
      </figcaption>
      {rows.length === 0 ? (
        <p className="mz-empty">{words.noMedals}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className="mz-place" scope="col">
                {words.head.place}
              </th>
              <th scope="col">{words.head.nation}</th>
              {medals.map((medal) => (
                <th className="mz-mark" key={medal} scope="col">
                  {words.medals[medal]}
                </th>
              ))}
              <th className="mz-mark" scope="col">
                {words.head.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ bronze, gold, nation, place, silver, total }) => (
              <tr data-row={nation} key={nation}>
                <td className="mz-place">{place}</td>
                <th scope="row">{nation}</th>
                <td className="mz-mark">{gold}</td>
                <td className="mz-mark">{silver}</td>
                <td className="mz-mark">{bronze}</td>
                <td className="mz-mark">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  )
}
