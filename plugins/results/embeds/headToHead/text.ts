import { spaced } from '../spaced.ts'
import type { HeadToHeadView } from './types.ts'

/** `Jakob Ingebrigtsen 1–0 Jake Wightman`, then a line a meeting. */
export const headToHead = ({
  athletes: [first, second],
  meetings,
  tally,
}: HeadToHeadView): string =>
  [
    `${first.name} ${tally[0]}–${tally[1]} ${second.name}`,
    ...meetings.map(
      ({ competition, date, event, sides: [a, b] }) =>
        `${spaced(date, event.name, competition && `(${competition})`)}: ${a.mark ?? a.status}, ${b.mark ?? b.status}`,
    ),
  ].join('\n')
