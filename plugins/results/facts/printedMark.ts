import type { Sport } from '../sports/types.ts'
import { textOf } from './values.ts'

/** A mark as readers see it; null where there is none. */
export function printedMark(mark: unknown, code: unknown, sport: Sport): null | string {
  const discipline = sport.discipline(textOf(code))
  const text = textOf(mark)
  return (discipline ? sport.printed(text, discipline) : text) || null
}
