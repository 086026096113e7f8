import type { Frozen } from '../types.ts'
import { frozenNote, momentOf, words } from './words.ts'

interface FrozenMarkProps {
  frozen: Frozen
  kind: 'block' | 'inline'
  /** IANA name. The reader's own zone when left out, which only a browser knows. */
  timeZone?: string
}

/** Says of an embed that it shows how things stood, and when. Under a block; beside a mark in a sentence, small. */
export function FrozenMark({ frozen, kind, timeZone }: FrozenMarkProps) {
  const note = frozenNote(frozen, timeZone)
  const text = note ?? words.asOf(momentOf(frozen.asOf, timeZone))
  const props = { className: 'mz-frozen', 'data-shows': frozen.shows }
  const time = (
    <time dateTime={frozen.asOf}>{kind === 'block' ? text : words.short(text, note)}</time>
  )
  return kind === 'block' ? (
    <p {...props}>{time}</p>
  ) : (
    <small {...props} title={note ?? undefined}>
      {' '}
      {time}
    </small>
  )
}
