import type { Derivation } from '../../derived-fields/index.ts'
import { slugsOf } from '../slugsOf.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { allFlags } from './allFlags.ts'
import { athleteBests } from './athleteBests.ts'
import { athleteName } from './athleteName.ts'
import { competitors } from './competitors.ts'
import { eventName } from './eventName.ts'
import { eventResults } from './eventResults.ts'
import { eventSetting } from './eventSetting.ts'
import { markElsewhere } from './markElsewhere.ts'
import { medalTable } from './medalTable.ts'
import { athleteSearchKey } from './athleteSearchKey.ts'
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
    eventName(sport, slugs),
    teamName(slugs),
    markElsewhere(sport, slugs),
    eventSetting(slugs),
    competitors(slugs),
    eventResults(sport, slugs),
    athleteBests(sport, slugs),
    allFlags(slugs),
    medalTable(slugs),
  ]
}
