import { Flags } from '../../../../plugins/results/client.ts'
import type { CareerResult } from '../data/athleteResults.ts'

import { formatShortDay } from '../lib/dates.ts'
import { disciplineName } from '../lib/disciplineName.ts'
import { paths } from '../lib/paths.ts'
import { words } from '../words.ts'
import { isMetal, Medal } from './Medal.tsx'
import { PageLink } from './PageLink.tsx'

/** An athlete's results, latest first, by season. */
export function CareerList({ results }: { results: readonly CareerResult[] }) {
  const seasons = [...new Set(results.map(seasonOf))]
  return seasons.map((season) => (
    <div className="career" key={season}>
      <h3>{season}</h3>
      <ul className="career__list">
        {results
          .filter((result) => seasonOf(result) === season)
          .map((result) => (
            <CareerLine key={result.id} result={result} />
          ))}
      </ul>
    </div>
  ))
}

function CareerLine({ result }: { result: CareerResult }) {
  const name = result.event?.name ?? disciplineName(result.discipline)
  return (
    <li className="career__line">
      <span className="career__place">
        {isMetal(result.medal) ? <Medal metal={result.medal} /> : result.rank}
      </span>
      <span className="career__event">
        {result.event ? <PageLink href={paths.event(result.event.id)}>{name}</PageLink> : name}
        <span className="quiet">
          {[result.competition, result.venue].filter(isNew).join(', ')}
          {result.indoor && `, ${words.athlete.short}`}
        </span>
      </span>
      <time className="career__date quiet" dateTime={result.date}>
        {formatShortDay(result.date)}
      </time>
      <span className="career__mark">
        <span className="mark">
          {result.status === 'OK' ? (
            result.mark
          ) : (
            <abbr title={words.statuses[result.status]}>{result.status}</abbr>
          )}
        </span>
        <Flags flags={result.flags.map(({ because, flag }) => ({ flag, words: because }))} />
      </span>
      {result.reason && <span className="career__reason quiet">{result.reason}</span>}
    </li>
  )
}

const seasonOf = ({ date }: CareerResult): string => date.slice(0, 4)

/** A name is not repeated where the competition already says it: `Rome 2024`, `Rome`. */
const isNew = (part: null | string, index: number, parts: (null | string)[]): boolean =>
  part !== null && part !== '' && !parts.slice(0, index).some((before) => before?.includes(part))
