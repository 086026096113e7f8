import type { Href, RenderProps } from '../../../embeds/index.ts'
import { medals as metals } from '../../sports/closed.ts'
import { ShortDay } from '../parts/ShortDay.tsx'
import { Who } from '../parts/Who.tsx'
import { words } from '../words.ts'
import type { AthleteCardView } from './types.ts'

/** Name, nation and age; the line; medals, honours and bests; whether fit to start. */
export function AthleteCard({ href, view }: RenderProps<AthleteCardView>) {
  const { age, athlete, availability, bests, honours, line, medals } = view
  const won = PLACES.filter(([medal]) => medals[medal] > 0)
  return (
    <div className="mz-facts mz-card">
      <p className="mz-card__name">
        <Who athlete={athlete.id} href={href} name={athlete.name} nation={athlete.nation} />
        {age !== null && <span className="mz-quiet"> {words.aged(age)}</span>}
        {availability && (
          <span className="mz-badge" data-status={availability.status}>
            {[words.availability[availability.status], availability.note]
              .filter(Boolean)
              .join(': ')}
          </span>
        )}
      </p>
      {line && <p className="mz-card__line">{line}</p>}
      {won.length > 0 && (
        <ul className="mz-card__medals">
          {won.map(([medal, place]) => (
            <li key={medal}>
              <span aria-hidden="true" className="mz-medal" data-medal={medal}>
                {place}
              </span>{' '}
              {medals[medal]} {words.medals[medal].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      {honours.length > 0 && (
        <ul className="mz-card__honours">{honours.map((honour) => honourLine(honour, href))}</ul>
      )}
      {bests.length > 0 && (
        <dl className="mz-card__bests">
          {bests.map(({ date, discipline, mark, venue }) => (
            <div data-row={discipline.code} key={discipline.code}>
              <dt className="mz-quiet">{discipline.name}</dt>
              <dd>
                <span className="mz-mark">{mark}</span>
                <span className="mz-quiet">
                  {venue && `${venue}, `}
                  <ShortDay date={date} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

const PLACES = metals.map((medal, at) => [medal, at + 1] as const)

function honourLine(
  { competition, discipline, event, medal }: AthleteCardView['honours'][number],
  href: Href,
) {
  const to = href('events', event)
  return (
    <li key={event}>
      {words.medals[medal]}, {discipline.name}, {to ? <a href={to}>{competition}</a> : competition}
    </li>
  )
}
