import type { Best } from '../lib/seasons.ts'

import { formatShortDay } from '../lib/dates.ts'
import { disciplineName } from '../lib/disciplineName.ts'
import { words } from '../words.ts'

/** An athlete's personal bests, with where and when. */
export const BestsTable = ({ bests }: { bests: readonly Best[] }) => (
  <table className="facts">
    <caption className="unseen">{words.athlete.bests}</caption>
    <thead>
      <tr>
        <th scope="col">{words.table.discipline}</th>
        <th className="mark" scope="col">
          {words.table.mark}
        </th>
        <th scope="col">{words.table.date}</th>
      </tr>
    </thead>
    <tbody>
      {bests.map((best) => (
        <tr key={`${best.discipline} ${best.indoor}`}>
          <th scope="row">
            {disciplineName(best.discipline)}
            {best.indoor && <span className="quiet"> {words.athlete.short}</span>}
          </th>
          <td className="mark">{best.text}</td>
          <td className="quiet">
            {best.venue}
            <time dateTime={best.date}>{formatShortDay(best.date)}</time>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
