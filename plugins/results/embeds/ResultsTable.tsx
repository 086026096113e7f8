import type { RenderProps } from '../../embeds/index.ts'
import { EventHead } from './parts/EventHead.tsx'
import { Flags } from './parts/Flags.tsx'
import { Place } from './parts/Place.tsx'
import { Who } from './parts/Who.tsx'
import type { ResultsTableView, ResultView } from './types.ts'
import { words } from './words.ts'

/** Place, name with nation, mark, flags; whoever has no place stands apart, with the reason in words. */
export function ResultsTable({
  href,
  view: { event, rows, state },
}: RenderProps<ResultsTableView>) {
  const apart = rows.filter(({ place, status }) => place === null && status !== 'OK')
  const placed = rows.filter((row) => !apart.includes(row))
  const goesOn = placed.some(({ qualified }) => qualified)
  return (
    <figure className="mz-table">
      <EventHead
        event={event}
        href={href}
        kind={state === 'entries' ? words.startList : undefined}
      />
      {state === 'empty' ? (
        <p className="mz-empty">{words.noEntries}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th className="mz-place" scope="col">
                {state === 'entries' ? words.lane : words.head.place}
              </th>
              <th scope="col">{words.head.name}</th>
              <th className="mz-mark" scope="col">
                {words.head.mark}
              </th>
              {goesOn && (
                <th className="mz-q" scope="col">
                  <span className="mz-spoken">{words.head.qualified}</span>
                </th>
              )}
              <th scope="col">
                <span className="mz-spoken">{words.head.flags}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {placed.map((row) => (
              <tr data-row={row.id} key={row.id}>
                <td className="mz-place">{state === 'entries' ? row.lane : <Place {...row} />}</td>
                <th scope="row">
                  <Who {...row} href={href} />
                </th>
                <td className="mz-mark">
                  {row.mark}
                  {row.wind && <span className="mz-wind"> {row.wind.replace('-', '−')}</span>}
                </td>
                {goesOn && <Qualified {...row} />}
                <td className="mz-flags">
                  <Flags flags={row.flags} />
                </td>
              </tr>
            ))}
          </tbody>
          {apart.length > 0 && (
            <tbody className="mz-apart">
              {apart.map((row) => (
                <tr data-row={row.id} key={row.id}>
                  <td className="mz-place">{row.status}</td>
                  <th colSpan={goesOn ? 4 : 3} scope="row">
                    <Who {...row} href={href} /> <span className="mz-reason">{row.reason}</span>
                  </th>
                </tr>
              ))}
            </tbody>
          )}
        </table>
      )}
    </figure>
  )
}

const Qualified = ({ qualified }: Pick<ResultView, 'qualified'>) => (
  <td className="mz-q">
    {qualified && <abbr title={words.qualified[qualified]}>{qualified}</abbr>}
  </td>
)
