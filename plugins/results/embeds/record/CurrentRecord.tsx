import { Fragment } from 'react'

import type { RenderProps } from '../../../embeds/index.ts'
import { shortDay } from '../day.ts'
import { words } from '../words.ts'
import type { CurrentRecordView, RecordMarkView } from './types.ts'

/** A record in the run of a sentence: the mark, and on tap whose it is and since when. */
export function CurrentRecord({
  view: { current, holders, record },
}: RenderProps<CurrentRecordView>) {
  if (!current) return <span className="mz-mark mz-mark--none">{words.noRecord}</span>
  return (
    <span>
      <span className="mz-mark">{current.mark}</span> (
      {holders.map((one, at) => (
        <Fragment key={`${one.date} ${one.holder}`}>
          {at > 0 && '; '}
          <Holder mark={one} />
        </Fragment>
      ))}
      ){' '}
      <button className="mz-flag" data-flag={record.flag} type="button">
        {record.flag}
        <span className="mz-spoken mz-flag__why"> {record.title}</span>
      </button>
    </span>
  )
}

function Holder({ mark: { date, holder, nation, pending, venue } }: { mark: RecordMarkView }) {
  const since = [venue, date && shortDay(date)].filter(Boolean).join(', ')
  return (
    <>
      {holder}
      {nation && <span className="mz-nation"> {nation}</span>}
      {since && `, ${since}`}
      {pending && `, ${words.pending}`}
    </>
  )
}
