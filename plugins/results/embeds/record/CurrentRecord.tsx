import type { RenderProps } from '../../../embeds/index.ts'
import { shortDay } from '../day.ts'
import { words } from '../words.ts'
import type { CurrentRecordView } from './types.ts'

/** A record in the run of a sentence: the mark, and on tap whose it is and since when. */
export function CurrentRecord({ view: { current, record } }: RenderProps<CurrentRecordView>) {
  if (!current) return <span className="mz-mark mz-mark--none">{words.noRecord}</span>
  const { date, holder, mark, nation, pending, venue } = current
  const since = [venue, date && shortDay(date)].filter(Boolean).join(', ')
  return (
    <span>
      <span className="mz-mark">{mark}</span> ({holder}
      {nation && <span className="mz-nation"> {nation}</span>}
      {since && `, ${since}`}
      {pending && `, ${words.pending}`}){' '}
      <button className="mz-flag" data-flag={record.flag} type="button">
        {record.flag}
        <span className="mz-spoken mz-flag__why"> {record.title}</span>
      </button>
    </span>
  )
}
