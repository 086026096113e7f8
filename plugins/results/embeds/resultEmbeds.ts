import { slugsOf } from '../slugsOf.ts'
import type { ResultsCollections } from '../types.ts'
import { ageOnDay } from './ageOnDay.ts'
import { athleteCard } from './athleteCard/athleteCard.ts'
import { athleteName } from './athleteName/athleteName.ts'
import { eventDate } from './eventDate/eventDate.ts'
import { finishPlace } from './finishPlace.ts'
import { headToHead } from './headToHead/headToHead.ts'
import { howTheyQualified } from './howTheyQualified/howTheyQualified.ts'
import { liveMark } from './liveMark.ts'
import { medalCount } from './medalCount.ts'
import { medalTable } from './medalTable.ts'
import { placingTable } from './placingTable.ts'
import { podium } from './podium.ts'
import { currentRecord } from './record/currentRecord.ts'
import { recordProgression } from './recordProgression/recordProgression.ts'
import { resultsTable, startList } from './resultsTable/resultsTable.ts'
import { seasonProgression } from './seasonProgression/seasonProgression.ts'
import { series } from './series/series.ts'
import { splits } from './splits/splits.ts'

/** The embeds of results, over your collections. */
export function resultEmbeds(collections: Partial<ResultsCollections> = {}) {
  const slugs = slugsOf(collections)
  return {
    ageOnDay: ageOnDay(slugs),
    athleteCard: athleteCard(slugs),
    athleteName: athleteName(slugs),
    currentRecord: currentRecord(slugs),
    eventDate: eventDate(slugs),
    finishPlace: finishPlace(slugs),
    headToHead: headToHead(slugs),
    howTheyQualified: howTheyQualified(slugs),
    liveMark: liveMark(slugs),
    medalCount: medalCount(slugs),
    medalTable: medalTable(slugs),
    placingTable: placingTable(slugs),
    podium: podium(slugs),
    recordProgression: recordProgression(slugs),
    resultsTable: resultsTable(slugs),
    seasonProgression: seasonProgression(slugs),
    series: series(slugs),
    splits: splits(slugs),
    startList: startList(slugs),
  }
}
