import type { EventPage } from '../data/event.ts'

import { formatShortDay } from '../lib/dates.ts'
import { words } from '../words.ts'
import { Nation } from './Nation.tsx'

/** The records at stake as they stood, as at the head of a start list. */
export const RecordsTable = ({ records }: Pick<EventPage, 'records'>) => (
  <table className="facts">
    <caption className="unseen">{words.event.records}</caption>
    <thead>
      <tr>
        <th scope="col">{words.table.record}</th>
        <th className="mark" scope="col">
          {words.table.mark}
        </th>
        <th scope="col">{words.table.holder}</th>
        <th className="wide" scope="col">
          {words.table.venue}
        </th>
      </tr>
    </thead>
    <tbody>
      {records.map(({ before, flag, id, title }) => (
        <tr key={id}>
          <th scope="row">
            <abbr title={title}>{flag}</abbr>
          </th>
          <td className="mark">{before[0].mark}</td>
          <td>
            {before.map(({ date, holder, nation }) => (
              <div key={`${date} ${holder}`}>
                {holder} <Nation code={nation} />
              </div>
            ))}
          </td>
          <td className="quiet wide">
            {before.map(({ date, holder, venue }) => (
              <div key={`${date} ${holder}`}>
                {venue && `${venue}, `}
                <time dateTime={date}>{formatShortDay(date)}</time>
              </div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
