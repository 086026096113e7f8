import type { Declared } from '../../derived-fields/index.ts'
import { localTime } from '../facts/localTime.ts'
import { textOf } from '../facts/values.ts'
import type { PodiumPlace } from '../types.ts'
import type { Medallist } from './editionsOf.ts'
import { type TitleField, titleOf } from './titleOf.ts'

type Event = Declared<'date' | 'podium' | 'timeZone' | TitleField>

/** Every medal of a competition with the title it was won for. */
export const medallistsOf = (events: readonly Event[]): Medallist[] =>
  events.flatMap((event) => {
    const title = titleOf(event)
    if (title === null) return []
    const date = localTime(textOf(event.date), textOf(event.timeZone))?.date ?? ''
    return placesOf(event)
      .filter(({ medal }) => medal !== null)
      .map((place) => ({ ...place, date, event: event.id, title }))
  })

/** The field is derived, so its shape is ours. */
const placesOf = ({ podium }: Event): PodiumPlace[] =>
  Array.isArray(podium) ? (podium as PodiumPlace[]) : []
