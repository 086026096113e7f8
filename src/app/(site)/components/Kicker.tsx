import { words } from '../words.ts'

interface Props {
  demonstration: boolean
  event: null | { competition: null | string; name: string }
}

/** The line above a headline: which competition, which event, and whether its facts are invented. */
export function Kicker({ demonstration, event }: Props) {
  if (event === null) return null
  return (
    <p className="kicker">
      {event.competition && <span className="kicker__competition">{event.competition}</span>}{' '}
      <span>{event.name}</span> {demonstration && <DemonstrationMark />}
    </p>
  )
}

export const DemonstrationMark = () => (
  <span className="badge" title={words.demonstration.note}>
    {words.demonstration.mark}
  </span>
)
