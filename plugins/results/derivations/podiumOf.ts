import type { Declared } from '../../derived-fields/index.ts'
import { printedMark } from '../facts/printedMark.ts'
import { idOf, numberOf, textOf, textOrNull } from '../facts/values.ts'
import { medals, wordOf } from '../sports/closed.ts'
import type { Sport } from '../sports/types.ts'
import type { PodiumPlace } from '../types.ts'

type Ranked = Declared<'athlete' | 'competitor' | 'mark' | 'medal' | 'rank' | 'representing'>

/** The first three places by rank; more than three when places are shared. */
export const podiumOf = (rows: readonly Ranked[], code: unknown, sport: Sport): PodiumPlace[] =>
  rows
    .flatMap((row) => {
      const place = numberOf(row.rank)
      return place !== null && place <= 3
        ? [onPodium(row, place, printedMark(row.mark, code, sport))]
        : []
    })
    .sort((a, b) => a.place - b.place || a.competitor.localeCompare(b.competitor, 'en'))

const onPodium = (row: Ranked, place: number, mark: null | string): PodiumPlace => ({
  athlete: idOf(row.athlete),
  competitor: textOf(row.competitor),
  mark,
  medal: wordOf(medals, row.medal) ?? null,
  nation: textOrNull(row.representing),
  place,
  result: row.id,
})
