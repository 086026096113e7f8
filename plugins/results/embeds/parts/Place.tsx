import type { ResultView } from '../types.ts'
import { words } from '../words.ts'

/** The place, on a disc where it won a medal: never colour alone. */
export function Place({ medal, place }: Pick<ResultView, 'medal' | 'place'>) {
  if (place === null) return null
  if (!medal) return <>{place}</>
  return (
    <span className="mz-medal" data-medal={medal} title={words.medals[medal]}>
      {place}
    </span>
  )
}
