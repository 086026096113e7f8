import type { RenderProps } from '../../embeds/index.ts'
import { EventHead } from './parts/EventHead.tsx'
import { Place } from './parts/Place.tsx'
import { Who } from './parts/Who.tsx'
import type { PodiumView } from './types.ts'
import { words } from './words.ts'

/** The first three, in order. */
export const Podium = ({ href, view: { event, places } }: RenderProps<PodiumView>) => (
  <figure className="mz-facts mz-podium">
    <EventHead event={event} href={href} kind={words.podium} />
    {places.length === 0 ? (
      <p className="mz-empty">{words.noPodium}</p>
    ) : (
      <ol>
        {places.map(({ athlete, competitor, mark, medal, nation, place, result }) => (
          <li data-row={result} key={result} value={place}>
            <Place medal={medal} place={place} />
            <span className="mz-podium__who">
              <Who athlete={athlete} href={href} name={competitor} nation={nation} />
            </span>
            <span className="mz-mark">{mark}</span>
          </li>
        ))}
      </ol>
    )}
  </figure>
)
