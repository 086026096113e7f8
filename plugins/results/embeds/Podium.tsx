import type { RenderProps } from '../../embeds/index.ts'
import { EventHead } from './parts/EventHead.tsx'
import { Place } from './parts/Place.tsx'
import { Who } from './parts/Who.tsx'
import type { PodiumView } from './types.ts'
import { withOpenPlaces } from './withOpenPlaces.ts'
import { words } from './words.ts'

/** The first three, in order. */
export const Podium = ({ href, view: { event, places } }: RenderProps<PodiumView>) => (
  <figure className="mz-facts mz-podium">
    <EventHead event={event} href={href} kind={words.podium} />
    {places.length === 0 ? (
      <p className="mz-empty">{words.noPodium}</p>
    ) : (
      <ol>
        {withOpenPlaces(places).map((one) =>
          typeof one === 'number' ? (
            <li key={`open ${one}`} value={one}>
              <Place medal={null} place={one} />
              <span className="mz-podium__who mz-quiet">{words.openPlace}</span>
            </li>
          ) : (
            <li data-row={one.result} key={one.result} value={one.place}>
              <Place medal={one.medal} place={one.place} />
              <span className="mz-podium__who">
                <Who athlete={one.athlete} href={href} name={one.competitor} nation={one.nation} />
              </span>
              <span className="mz-mark">{one.mark}</span>
            </li>
          ),
        )}
      </ol>
    )}
  </figure>
)
