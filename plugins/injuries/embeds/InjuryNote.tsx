import type { RenderProps } from '../../embeds/index.ts'
import { longDay } from '../words.ts'
import { back, statusWords } from './sentences.ts'
import type { InjuryNoteView } from './types.ts'

/** A quiet aside: who, what, how long, and who says so. */
export function InjuryNote({ href, view }: RenderProps<InjuryNoteView>) {
  const { athlete, bodyPart, date, description, source, status } = view
  const to = athlete && href('athletes', athlete.id)
  return (
    <aside aria-label="Injury" className="mz-injury">
      <p className="mz-injury__head">
        {athlete && (to ? <a href={to}>{athlete.name}</a> : athlete.name)}
        {athlete?.nation && <span className="mz-nation"> {athlete.nation}</span>}
        <span className="mz-badge" data-row={`status-${view.id}`} data-status={status}>
          {statusWords[status] ?? status}
        </span>
      </p>
      <p className="mz-injury__what" data-row={`what-${view.id}`}>
        {sentence(bodyPart)} {description && sentence(description)} {back(view)}
      </p>
      <p className="mz-injury__source">
        {source && (source.url ? <a href={source.url}>{source.name}</a> : source.name)}
        {source && ', '}
        <time dateTime={date}>{longDay(date)}</time>
      </p>
    </aside>
  )
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.\s]+$/, '')}.`
