import type { CompetitionFacts } from '../data/competition.ts'

import { words } from '../words.ts'

interface Props {
  table: NonNullable<CompetitionFacts['placingTable']>
}

/** Nations by the points of their first eight places. */
export const PlacingTable = ({ table }: Props) => (
  <table className="facts">
    <caption className="unseen">{words.competition.placings}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{words.table.place}</span>
        </th>
        <th scope="col">{words.table.nation}</th>
        <th className="count" scope="col">
          {words.competition.points}
        </th>
      </tr>
    </thead>
    <tbody>
      {table.map(({ nation, points, rank }) => (
        <tr key={nation}>
          <td>{rank}</td>
          <th scope="row">{nation}</th>
          <td className="count count--total">{points}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
