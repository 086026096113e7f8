import type { InjuryLine } from '../data/injuries.ts'

import { formatDay } from '../lib/dates.ts'
import { words } from '../words.ts'

/** Injuries that may be told, each with its source and date. */
export const InjuryList = ({ injuries }: { injuries: readonly InjuryLine[] }) => (
  <ul className="lines">
    {injuries.map((injury) => (
      <li key={injury.id}>
        <p>{injury.summary}</p>
        {injury.description && <p>{injury.description}</p>}
        <p className="meta">
          <time dateTime={injury.date}>{formatDay(injury.date)}</time>
          {injury.source && <span>{words.athlete.source(injury.source)}</span>}
          {injury.expectedReturn && (
            <span>{words.athlete.expected(formatDay(injury.expectedReturn))}</span>
          )}
        </p>
      </li>
    ))}
  </ul>
)
