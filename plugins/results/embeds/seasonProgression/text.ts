import { spaced } from '../spaced.ts'
import { words } from '../words.ts'
import type { SeasonProgressionView } from './types.ts'

/** `Jakob Ingebrigtsen, 1500 m: season’s bests 2017 to 2024` */
export function progressionTitle({
  athlete,
  discipline,
  indoor,
  kept,
  rows,
  season,
}: SeasonProgressionView): string {
  const what = discipline ? words.progressionIn(discipline.name, indoor) : ''
  const span =
    season === null
      ? words.seasonsBests(kept, rows[0]?.season, rows.at(-1)?.season)
      : words.marksOf(season)
  return `${[athlete.name, what].filter(Boolean).join(', ')}: ${span}`
}

/** A line a mark, the latest first: `2024 3:31.31 Milan`. */
export const seasonProgression = (view: SeasonProgressionView): string =>
  [
    progressionTitle(view),
    ...view.rows
      .toReversed()
      .map(({ date, mark, season, venue }) =>
        spaced(view.season === null ? season : date, mark, venue),
      ),
  ].join('\n')
