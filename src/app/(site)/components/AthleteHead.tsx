import { LiveRefresh } from './LiveRefresh.tsx'
import { metals } from '../../../../plugins/results/client.ts'
import type { AthleteFacts } from '../data/athlete.ts'

import { ageOn } from '../lib/age.ts'
import { endOfToday, formatDay, today } from '../lib/dates.ts'
import { words } from '../words.ts'
import { Availability } from './Availability.tsx'
import { JsonLd } from './JsonLd.tsx'
import { Medal } from './Medal.tsx'
import { Nation } from './Nation.tsx'

/** Who an athlete is: name, nation, age today, whether fit to compete, and what was won. */
export function AthleteHead({ athlete }: { athlete: AthleteFacts }) {
  const { availability, birthDate, medals, name, nation } = athlete
  const won = metals.filter((metal) => medals?.[metal])
  return (
    <header className="facts-page__head">
      <LiveRefresh keys={[`athletes:${athlete.id}`]} until={endOfToday()} />
      <JsonLd
        data={{ '@type': 'Person', birthDate: birthDate ?? undefined, name, nationality: nation }}
      />
      <h1>{name}</h1>
      <p className="meta meta--large">
        <Nation code={nation} />
        {birthDate && (
          <span>{words.athlete.born(formatDay(birthDate), ageOn(birthDate, today()))}</span>
        )}
        <span>
          <Availability status={availability?.status} />
          {availability?.since && availability.status !== 'available' && (
            <> {words.athlete.since(formatDay(availability.since), availability.note)}</>
          )}
        </span>
      </p>
      {won.length > 0 && (
        <ul aria-label={words.athlete.medals} className="honours">
          {won.map((metal) => (
            <li key={metal}>
              <span aria-hidden="true">
                <Medal metal={metal} />
              </span>
              {words.athlete.won(medals?.[metal] ?? 0, words.medals[metal])}
            </li>
          ))}
        </ul>
      )}
    </header>
  )
}
