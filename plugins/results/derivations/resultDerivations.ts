import type { Derivation } from '../../derived-fields/index.ts'
import { slugsOf } from '../slugsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { athleteBests } from './athleteBests.ts'
import { athleteName } from './athleteName.ts'
import { athleteSearchKey } from './athleteSearchKey.ts'
import { championshipEditions } from './championshipEditions.ts'
import { combinedTotals } from './combinedTotals.ts'
import { competitionFacts } from './competitionFacts.ts'
import { competitionSearchKey } from './competitionSearchKey.ts'
import { competitors } from './competitors.ts'
import { contest } from './contest.ts'
import { eventContext } from './eventContext.ts'
import { eventName } from './eventName.ts'
import { eventResults } from './eventResults.ts'
import { eventSetting } from './eventSetting.ts'
import { markElsewhere } from './markElsewhere.ts'
import { namesakes } from './namesakes.ts'
import { recordHistory } from './recordHistory.ts'
import { resultDays } from './resultDays.ts'
import { resultFacts } from './resultFacts.ts'
import { teamBests } from './teamBests.ts'
import { teamName } from './teamName.ts'

/** What follows from results, by the rules of `sport`. */
export function resultDerivations(
  sport: Sport,
  collections: Partial<ResultsCollections> = {},
): Derivation[] {
  const slugs = slugsOf(collections)
  return [
    athleteName(slugs),
    athleteSearchKey(slugs),
    competitionSearchKey(slugs),
    namesakes(slugs),
    eventName(sport, slugs),
    teamName(slugs),
    markElsewhere(sport, slugs),
    contest(slugs, 'events'),
    contest(slugs, 'records'),
    eventSetting(slugs),
    resultDays(slugs),
    competitors(slugs),
    eventResults(sport, slugs),
    competitionFacts(sport, slugs),
    championshipEditions(sport, slugs),
    eventContext(sport, slugs),
    athleteBests(sport, slugs),
    teamBests(sport, slugs),
    recordHistory(sport, slugs),
    resultFacts(sport, slugs),
    combinedTotals(sport, slugs),
  ]
}
