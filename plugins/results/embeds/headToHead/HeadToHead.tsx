import type { RenderProps } from '../../../embeds/index.ts'
import { Flags } from '../parts/Flags.tsx'
import { Head } from '../parts/Head.tsx'
import { ShortDay } from '../parts/ShortDay.tsx'
import { Who } from '../parts/Who.tsx'
import { words } from '../words.ts'
import type { HeadToHeadView, Meeting, Side } from './types.ts'

/** The tally between two names, and every meeting with both marks. */
export function HeadToHead({ href, view }: RenderProps<HeadToHeadView>) {
  const { athletes, discipline, meetings, more, tally } = view
  const [first, second] = athletes
  return (
    <figure className="mz-facts">
      <Head about={discipline?.name}>{words.headToHead}</Head>
      <p className="mz-tally">
        <span>
          <Who athlete={first.id} href={href} name={first.name} nation={first.nation} />
        </span>
        <span className="mz-tally__count">
          {tally[0]}
          <span aria-hidden="true">–</span>
          <span className="mz-spoken"> {words.to} </span>
          {tally[1]}
        </span>
        <span>
          <Who athlete={second.id} href={href} name={second.name} nation={second.nation} />
        </span>
      </p>
      {meetings.length === 0 ? (
        <p className="mz-empty">{words.neverMet}</p>
      ) : (
        <ol className="mz-meetings">
          {meetings.map((meeting) => (
            <li key={meeting.event.id}>
              <SideCell {...meeting.sides[0]} ahead={meeting.ahead === 0} />
              <Where {...meeting} to={href('events', meeting.event.id)} />
              <SideCell {...meeting.sides[1]} ahead={meeting.ahead === 1} />
            </li>
          ))}
        </ol>
      )}
      {more > 0 && <p className="mz-more">{words.moreMeetings(more)}</p>}
    </figure>
  )
}

const SideCell = ({ ahead, flags, id, mark, place, reason, status }: { ahead: boolean } & Side) => (
  <span className={ahead ? 'mz-side mz-strong' : 'mz-side'} data-row={id}>
    <span className="mz-mark">
      {mark ?? <abbr title={reason ?? undefined}>{status}</abbr>}
      {ahead && <span className="mz-spoken"> {words.ahead}</span>}
    </span>{' '}
    <span className="mz-quiet">{place !== null && words.shortPlace(place)}</span>{' '}
    <Flags flags={flags} />
  </span>
)

const Where = ({ competition, date, event, to }: { to: null | string } & Meeting) => (
  <span className="mz-meetings__where">
    {to ? <a href={to}>{event.name}</a> : event.name}
    <span className="mz-quiet">
      {competition && `${competition}, `}
      <ShortDay date={date} />
    </span>
  </span>
)
