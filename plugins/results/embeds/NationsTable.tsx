import type { RenderProps } from '../../embeds/index.ts'
import type { MedalTableView } from './types.ts'
import { words } from './words.ts'

interface Props
  extends Pick<RenderProps<MedalTableView>, 'href'>, Pick<MedalTableView, 'competition'> {
  /** Heads of the columns behind the nation's name. */
  columns: readonly string[]
  /** What it says where there is no row yet. */
  empty: string
  kind: string
  rows: readonly { cells: readonly number[]; nation: string; place: number }[]
}

/** A competition's nations in order, with a number in each column. */
export function NationsTable({ columns, competition, empty, href, kind, rows }: Props) {
  const to = href('competitions', competition.id)
  return (
    <figure className="mz-facts mz-table">
      <figcaption className="mz-head">
        <span className="mz-head__name">
          {to ? <a href={to}>{competition.name}</a> : competition.name}
          <span className="mz-head__kind"> {kind}</span>
        </span>
      </figcaption>
      {rows.length === 0 ? (
        <p className="mz-empty">{empty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className="mz-place" scope="col">
                {words.head.place}
              </th>
              <th scope="col">{words.head.nation}</th>
              {columns.map((column) => (
                <th className="mz-mark" key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, nation, place }) => (
              <tr data-row={nation} key={nation}>
                <td className="mz-place">{place}</td>
                <th scope="row">{nation}</th>
                {columns.map((column, at) => (
                  <td className="mz-mark" key={column}>
                    {cells[at] ?? 0}
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
