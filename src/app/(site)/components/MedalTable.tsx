import { metals } from '../../../../plugins/results/client.ts'
import type { CompetitionFacts } from '../data/competition.ts'

import { words } from '../words.ts'
import { Medal } from './Medal.tsx'

interface Props {
  table: NonNullable<CompetitionFacts['medalTable']>
}

/** Nations by gold, then silver, then bronze. */
export const MedalTable = ({ table }: Props) => (
  <table className="facts facts--medals">
    <caption className="unseen">{words.competition.medals}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{words.table.place}</span>
        </th>
        <th scope="col">{words.table.nation}</th>
        {metals.map((metal) => (
          <th className="count" key={metal} scope="col">
            <Medal metal={metal} />
          </th>
        ))}
        <th className="count" scope="col">
          {words.competition.total}
        </th>
      </tr>
    </thead>
    <tbody>
      {table.map((row) => (
        <tr key={row.nation}>
          <td>{row.place}</td>
          <th scope="row">{row.nation}</th>
          {metals.map((metal) => (
            <td className="count" key={metal}>
              {row[metal]}
            </td>
          ))}
          <td className="count count--total">{row.total}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
