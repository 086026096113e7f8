import { spaced } from '../spaced.ts'
import type { ResultView } from '../types.ts'
import { words } from '../words.ts'
import type { ResultsTableView, TableRowView } from './types.ts'

/** `2 Jake Wightman GBR 3:29.82 SB`, or `Josh Kerr GBR: pulled up at about 800 m`. */
export const resultsTable = ({ event, more, rounds, rows, state }: ResultsTableView): string =>
  [
    event.name,
    ...rows.map(state === 'entries' ? entry : line),
    ...(more > 0 ? [words.moreRows(more)] : []),
    ...rounds.flatMap((round) => [round.event.name, ...round.rows.map(line)]),
  ].join('\n')

function line(row: ResultView): string {
  const { flags, mark, name, nation, place, qualified, reason, status } = row
  const who = spaced(place, name, nation)
  return reason && status !== 'OK'
    ? `${who}: ${reason}`
    : spaced(
        who,
        mark,
        qualified,
        ...flags.map(({ flag }) => flag),
        reason && `(${reason.toLowerCase()})`,
      )
}

/** `4 Jake Wightman GBR, PB 3:29.23, SB 3:30.60` */
const entry = ({
  bib,
  lane,
  name,
  nation,
  personalBest,
  reason,
  seasonBest,
}: TableRowView): string =>
  [
    spaced(lane ?? bib, name, nation),
    personalBest && `PB ${personalBest}`,
    seasonBest && `SB ${seasonBest}`,
    reason,
  ]
    .filter(Boolean)
    .join(', ')
