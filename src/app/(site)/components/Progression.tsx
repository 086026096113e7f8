import { athletics } from '../../../../plugins/results/sports/athletics/index.ts'

import type { Progression as Data } from '../lib/seasons.ts'

import { formatShortDay } from '../lib/dates.ts'
import { words } from '../words.ts'
import { ProgressionChart } from './ProgressionChart.tsx'

/** A discipline season by season: the chart, and beside it the same figures as a table. */
export function Progression({ discipline: code, seasons }: Data) {
  const discipline = athletics.discipline(code)
  const [first, last] = [seasons[0], seasons.at(-1)]
  if (!discipline || !first || !last) return null
  const label = words.athlete.progressionOf(
    discipline.name,
    String(first.season),
    String(last.season),
  )
  return (
    <div className="progression">
      <h3>{discipline.name}</h3>
      <div className="progression__parts">
        <ProgressionChart
          better={discipline.better}
          format={(value) => athletics.formatMark(value, discipline)}
          label={label}
          points={seasons}
        />
        <table className="facts">
          <caption className="unseen">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{words.table.season}</th>
              <th className="mark" scope="col">
                {words.table.mark}
              </th>
              <th scope="col">{words.table.venue}</th>
              <th className="wide" scope="col">
                {words.table.date}
              </th>
            </tr>
          </thead>
          <tbody>
            {seasons.toReversed().map((best) => (
              <tr key={best.season}>
                <th scope="row">{best.season}</th>
                <td className="mark">{best.text}</td>
                <td>{best.venue}</td>
                <td className="wide">
                  <time dateTime={best.date}>{formatShortDay(best.date)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
