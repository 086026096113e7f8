import type { Href } from '../../../embeds/index.ts'
import type { EventView } from '../types.ts'
import { words } from '../words.ts'

interface Props {
  event: Pick<EventView, 'id'>
  href: Href
  more: number
}

/** Says that a table was cut, and leads to the whole of it. */
export function MoreRows({ event, href, more }: Props) {
  if (more === 0) return null
  const to = href('events', event.id)
  return (
    <p className="mz-more">{to ? <a href={to}>{words.moreRows(more)}</a> : words.moreRows(more)}</p>
  )
}
