import type { Href } from '../../../embeds/index.ts'
import { Place } from '../parts/Place.tsx'
import { Who } from '../parts/Who.tsx'
import type { ResultView } from '../types.ts'
import { words } from '../words.ts'
import { cells, type Cell, type Row } from './cells.tsx'
import type { Column } from './types.ts'

interface Props {
  columns: readonly Column[]
  /** A start list: bests stand where the marks will be. */
  entries?: boolean
  href: Href
  rows: readonly Row[]
}

/** The rows of a table; whoever has no place stands apart, with the reason in words. */
export function ResultRows({ columns, entries = false, href, rows }: Props) {
  const apart = rows.filter(isApart)
  const before = cells(columns, 'before')
  const after = entries ? ENTRY : [MARK, ...cells(columns, 'after')]
  return (
    <table>
      <thead>
        <tr>
          {!entries && (
            <th className="mz-place" scope="col">
              {words.head.place}
            </th>
          )}
          {before.map(head)}
          <th scope="col">{words.head.name}</th>
          {after.map(head)}
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => !isApart(row))
          .map((row) => (
            <tr
              className={row.highlighted ? 'mz-strong' : undefined}
              data-row={row.id}
              key={row.id}
            >
              {!entries && (
                <td className="mz-place">
                  <Place {...row} />
                </td>
              )}
              {before.map((cell) => data(cell, row))}
              <th scope="row">
                <Who {...row} href={href} />
                {row.reason && (
                  <>
                    {' '}
                    <span className="mz-quiet mz-reason">{row.reason}</span>
                  </>
                )}
                {row.splits && row.splits.length > 0 && <Splits splits={row.splits} />}
              </th>
              {after.map((cell) => data(cell, row))}
            </tr>
          ))}
      </tbody>
      {apart.length > 0 && (
        <tbody className="mz-apart">
          {apart.map((row) => (
            <tr
              className={row.highlighted ? 'mz-strong' : undefined}
              data-row={row.id}
              key={row.id}
            >
              <td className="mz-place">{row.status}</td>
              <th colSpan={before.length + after.length + 1} scope="row">
                <Who {...row} href={href} />{' '}
                <span className="mz-quiet mz-reason">{row.reason}</span>
              </th>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}

const isApart = ({ place, status }: ResultView): boolean => place === null && status !== 'OK'

const MARK: Cell = { className: 'mz-mark', head: words.head.mark, show: ({ mark }) => mark }
const ENTRY: readonly Cell[] = [
  { className: 'mz-mark mz-wide', head: 'PB', show: ({ personalBest }) => personalBest ?? '–' },
  { className: 'mz-mark', head: 'SB', show: ({ seasonBest }) => seasonBest ?? '–' },
]

const head = ({ className, head, spoken }: Cell) => (
  <th className={className} key={head} scope="col">
    {spoken ? <span className="mz-spoken">{head}</span> : head}
  </th>
)

const data = ({ className, head, show }: Cell, row: Row) => (
  <td className={className} key={head}>
    {show(row)}
  </td>
)

const Splits = ({ splits }: Required<Pick<Row, 'splits'>>) => (
  <span className="mz-splits">
    {splits.map(({ metres, time }) => (
      <span key={metres}>
        <span className="mz-quiet">{words.metres(metres)}</span> {time}
      </span>
    ))}
  </span>
)
