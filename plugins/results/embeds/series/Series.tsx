import { placeOrStatus } from '../placeOrStatus.ts'
import type { RenderProps } from '../../../embeds/index.ts'
import { EventHead } from '../parts/EventHead.tsx'
import { MoreRows } from '../parts/MoreRows.tsx'
import { Place } from '../parts/Place.tsx'
import { Who } from '../parts/Who.tsx'
import { words } from '../words.ts'
import type { SeriesView, Try } from './types.ts'

/** Every competitor with the mark, and the attempts below in a row. */
export const Series = ({ href, view: { event, more, rows } }: RenderProps<SeriesView>) => (
  <figure className="mz-facts">
    <EventHead event={event} href={href} kind={words.series} />
    {rows.length === 0 ? (
      <p className="mz-empty">{words.noSeries}</p>
    ) : (
      <ol className="mz-courses">
        {rows.map((row) => (
          <li data-row={row.id} key={row.id}>
            <span className="mz-place">
              {row.place === null ? placeOrStatus(row) : <Place {...row} />}
            </span>
            <span className="mz-courses__who">
              <Who {...row} href={href} />
            </span>
            <span className="mz-mark">{row.mark ?? row.reason}</span>
            <ol className="mz-tries">{row.tries.map(attempt)}</ol>
          </li>
        ))}
      </ol>
    )}
    <MoreRows event={event} href={href} more={more} />
  </figure>
)

const attempt = ({ best, head, text, wind }: Try) => (
  <li className={best ? 'mz-strong' : undefined} key={head}>
    <span className="mz-quiet">{head}</span>
    <span>
      {text}
      {best && <span className="mz-spoken"> {words.best}</span>}
    </span>
    {wind && <span className="mz-quiet">{wind.replace('-', '−')}</span>}
  </li>
)
