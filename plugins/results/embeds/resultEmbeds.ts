import { slugsOf } from '../slugsOf.ts'
import type { ResultsCollections } from '../types.ts'
import { ageOnDay } from './ageOnDay.ts'
import { athleteName } from './athleteName.ts'
import { finishPlace } from './finishPlace.ts'
import { liveMark } from './liveMark.ts'
import { medalCount } from './medalCount.ts'
import { medalTable } from './medalTable.ts'
import { podium } from './podium.ts'
import { resultsTable } from './resultsTable.ts'

/** The embeds of results, over your collections. */
export function resultEmbeds(collections: Partial<ResultsCollections> = {}) {
  const slugs = slugsOf(collections)
  return {
    ageOnDay: ageOnDay(slugs),
    athleteName: athleteName(slugs),
    finishPlace: finishPlace(slugs),
    liveMark: liveMark(slugs),
    medalCount: medalCount(slugs),
    medalTable: medalTable(slugs),
    podium: podium(slugs),
    resultsTable: resultsTable(slugs),
  }
}
