import type { RenderProps } from '../../../embeds/index.ts'
import { ChartBeside } from '../chart/ChartBeside.tsx'
import { Head } from '../parts/Head.tsx'
import { ShortDay } from '../parts/ShortDay.tsx'
import { words } from '../words.ts'
import type { RecordProgressionView } from './types.ts'

/** The steps of a record, and beside them who took each. */
export function RecordProgression({ href, view }: RenderProps<RecordProgressionView>) {
  const { chart, marks, record } = view
  return (
    <figure className="mz-facts">
      <Head kind={words.progression}>{record.title}</Head>
      {marks.length === 0 && <p className="mz-empty">{words.noRecord}</p>}
      <ChartBeside chart={chart} marks={marks} title={words.progressionOf(record.title)}>
        {marks.length > 0 && (
          <table>
            <thead>
              <tr>
                <th className="mz-mark" scope="col">
                  {words.head.mark}
                </th>
                <th scope="col">{words.head.name}</th>
                <th scope="col">{words.head.date}</th>
              </tr>
            </thead>
            <tbody>
              {marks.toReversed().map((one) => (
                <tr
                  className={one.mark === marks.at(-1)?.mark ? 'mz-strong' : undefined}
                  data-row={one.result ?? one.date}
                  key={`${one.date} ${one.holder}`}
                >
                  <td className="mz-mark">{one.mark}</td>
                  <th scope="row">
                    {one.holder}
                    {one.nation && <span className="mz-nation"> {one.nation}</span>}
                    {one.pending && <span className="mz-quiet"> {words.pending}</span>}
                  </th>
                  <td className="mz-quiet">
                    <Where event={one.event} href={href} venue={one.venue} />
                    <ShortDay date={one.date} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ChartBeside>
    </figure>
  )
}

type WhereProps = Pick<RenderProps<unknown>, 'href'> &
  Pick<RecordProgressionView['marks'][number], 'event' | 'venue'>

function Where({ event, href, venue }: WhereProps) {
  const to = event === null ? null : href('events', event)
  if (!venue) return null
  return <span className="mz-where">{to ? <a href={to}>{venue}</a> : venue}</span>
}
