import type { Sport } from '../types.ts'
import { ageOn } from './ageOn.ts'
import { bests } from './bests/bests.ts'
import { flags } from './bests/flags.ts'
import { illegal } from './bests/illegal.ts'
import { judged } from './bests/judged.ts'
import { catalogue } from './disciplines/catalogue.ts'
import { discipline } from './disciplines/discipline.ts'
import { ofAge, plainOf } from './disciplines/ofAge.ts'
import { isPart, partsOf } from './disciplines/parts.ts'
import { firstMedalSince } from './honours/firstMedalSince.ts'
import { medalTable } from './honours/medalTable.ts'
import { placingTable } from './honours/placingTable.ts'
import { reigningChampions } from './honours/reigningChampions.ts'
import { formatMark } from './marks/formatMark.ts'
import { formatWind } from './marks/formatWind.ts'
import { official } from './marks/official.ts'
import { printed } from './marks/printed.ts'
import { readMark } from './marks/readMark.ts'
import { readTrial } from './marks/readTrial.ts'
import { readWind } from './marks/readWind.ts'
import { ageGraded } from './points/ageGraded.ts'
import { partPoints } from './points/partPoints.ts'
import { points } from './points/points.ts'
import { resultsScore } from './points/resultsScore.ts'
import { advance } from './ranking/advance.ts'
import { contradictions } from './ranking/contradictions.ts'
import { medals } from './ranking/medals.ts'
import { place } from './ranking/place.ts'
import { teamScores } from './ranking/teamScores.ts'
import { isOnRoad } from './recordRules.ts'
import { barred, records } from './records.ts'

/** Athletics by the Competition and Technical Rules of World Athletics. */
export const athletics: Sport = {
  name: 'Athletics',
  disciplines: catalogue,
  discipline,
  ofAge,
  plainOf,
  isPart,
  partsOf,
  isOnRoad,
  readMark,
  formatMark,
  printed,
  official,
  readWind,
  formatWind,
  readTrial,
  contradictions,
  place,
  teamScores,
  medals,
  advance,
  medalTable,
  placingTable,
  reigningChampions,
  firstMedalSince,
  judged,
  flags,
  bests,
  illegal,
  records,
  barred,
  points,
  partPoints,
  ageGraded,
  resultsScore,
  ageOn,
}
