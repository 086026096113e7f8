import type { RenderProps } from '../../../embeds/index.ts'
import type { EventDateView } from './types.ts'

/** A date in the run of a sentence, as the server has written it. */
export const EventDate = ({ view: { date, text } }: RenderProps<EventDateView>) => (
  <time dateTime={date}>{text}</time>
)
