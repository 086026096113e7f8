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
import { combinedStarts } from './combinedStarts.ts'
import { contest, timedFinal } from './contest.ts'
import { eventContext } from './eventContext.ts'
import { eventLeads } from './eventLeads.ts'
import { eventName } from './eventName.ts'
import { eventResults } from './eventResults.ts'
import { eventSetting } from './eventSetting.ts'
import { markElsewhere } from './markElsewhere.ts'
import { namesakes } from './namesakes.ts'
import { recordHistory } from './recordHistory.ts'
import { relayRunners } from './relayRunners.ts'
import { relaySquads } from './relaySquads.ts'
import { resultDays } from './resultDays.ts'
import { resultFacts } from './resultFacts.ts'
import { resultOrder } from './resultOrder.ts'
import { teamBests } from './teamBests.ts'
import { teamName } from './teamName.ts'
import { timedFinals } from './timedFinals.ts'

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
    contest(sport, slugs, 'events'),
    contest(sport, slugs, 'records'),
    timedFinal(sport, slugs),
    eventSetting(slugs),
    resultDays(slugs),
    competitors(slugs),
    relayRunners(slugs),
    eventLeads(sport, slugs),
    timedFinals(sport, slugs),
    combinedStarts(sport, slugs),
    eventResults(sport, slugs),
    resultOrder(slugs),
    competitionFacts(sport, slugs),
    championshipEditions(sport, slugs),
    eventContext(sport, slugs),
    relaySquads(slugs),
    athleteBests(sport, slugs),
    teamBests(sport, slugs),
    recordHistory(sport, slugs),
    resultFacts(sport, slugs),
    combinedTotals(sport, slugs),
  ]
}
