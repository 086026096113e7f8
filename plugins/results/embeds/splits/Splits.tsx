import { placeOrStatus } from '../placeOrStatus.ts'
import type { RenderProps } from '../../../embeds/index.ts'
import { Chart } from '../chart/Chart.tsx'
import { EventHead } from '../parts/EventHead.tsx'
import { Who } from '../parts/Who.tsx'
import { words } from '../words.ts'
import { inWords } from './text.ts'
import type { SplitsView } from './types.ts'

/** The lap chart, who led where, and everyone's times folded below. */
export const Splits = ({
  href,
  view: { chart, event, leaders, runners },
}: RenderProps<SplitsView>) => (
  <figure className="mz-facts">
    <EventHead event={event} href={href} kind={words.splits} />
    {leaders.length === 0 ? (
      <p className="mz-empty">{words.noSplits}</p>
    ) : (
      <>
        {chart && (
          <>
            <p className="mz-quiet mz-note">{words.lapChart}</p>
            <Chart
              chart={chart}
              description={runners.map(inWords).join('. ')}
              title={words.lapChartOf(event.name)}
            />
          </>
        )}
        <table>
          <thead>
            <tr>
              <th className="mz-mark" scope="col">
                {words.head.distance}
              </th>
              <th className="mz-mark" scope="col">
                {words.head.time}
              </th>
              <th className="mz-mark" scope="col">
                {words.head.lap}
              </th>
              <th scope="col">{words.head.leader}</th>
            </tr>
          </thead>
          <tbody>
            {leaders.map(({ lap, metres, time, ...leader }) => (
              <tr data-row={metres} key={metres}>
                <th className="mz-mark" scope="row">
                  {words.metres(metres)}
                </th>
                <td className="mz-mark">{time}</td>
                <td className="mz-mark mz-quiet">{lap}</td>
                <td>
                  <Who {...leader} href={href} nation={null} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <details className="mz-unfold">
          <summary>{words.everySplit}</summary>
          <ol className="mz-courses">
            {runners.map(({ id, place, splits, status, ...runner }) => (
              <li data-row={id} key={id}>
                <span className="mz-place">{placeOrStatus({ place, status })}</span>
                <span className="mz-courses__who">
                  <Who {...runner} href={href} />
                </span>
                <ol className="mz-tries">
                  {splits.map(({ behind, lap, metres, time }) => (
                    <li key={metres}>
                      <span className="mz-quiet">{words.metres(metres)}</span>
                      <span>{time}</span>
                      <span className="mz-quiet">{lap}</span>
                      <span className="mz-quiet">{behind}</span>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </details>
      </>
    )}
  </figure>
)
