import type { RenderProps } from '../../../embeds/index.ts'
import { EventHead } from '../parts/EventHead.tsx'
import { MoreRows } from '../parts/MoreRows.tsx'
import { words } from '../words.ts'
import { ResultRows } from './ResultRows.tsx'
import type { ResultsTableView } from './types.ts'

/** Place, name with nation, mark, and the columns asked for; a start list until there are marks. */
export function ResultsTable({
  href,
  view: { columns, event, more, rounds, rows, state },
}: RenderProps<ResultsTableView>) {
  return (
    <figure className="mz-facts mz-table">
      <EventHead
        event={event}
        href={href}
        kind={state === 'entries' ? words.startList : undefined}
      />
      {state === 'empty' ? (
        <p className="mz-empty">{words.noEntries}</p>
      ) : (
        <ResultRows columns={columns} entries={state === 'entries'} href={href} rows={rows} />
      )}
      <MoreRows event={event} href={href} more={more} />
      {rounds.map((round) => (
        <details className="mz-unfold" key={round.event.id}>
          <summary>{round.event.name}</summary>
          <ResultRows columns={['qualified', 'flags']} href={href} rows={round.rows} />
        </details>
      ))}
    </figure>
  )
}
