import type { Config, Plugin } from 'payload'

import { guarded, guards } from './guards.ts'
import { explainLostRace } from './hooks/explainLostRace.ts'
import { slugsOf } from './slugsOf.ts'
import type { ResultsCollections, ResultsOptions } from './types.ts'

/**
 * Results of a sport: refuses what cannot be true, at its field and in the sport's own words, whichever door it
 * comes through. What follows from the facts is `resultDerivations(sport)`, for the derived-fields plugin.
 */
export const results =
  ({ collections, disabled = false, sport }: ResultsOptions): Plugin =>
  (config: Config): Config => {
    const slugs = slugsOf(collections)
    const guardOf = guards(sport, slugs)
    const owners = Object.keys(slugs) as (keyof ResultsCollections)[]
    const known: Config = { ...config, custom: { ...config.custom, results: { sport } } }
    if (disabled) return known
    return {
      ...known,
      collections: config.collections?.map((collection) => {
        const owner = owners.find((name) => slugs[name] === collection.slug)
        return owner ? guarded(collection, guardOf[owner]) : collection
      }),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        explainLostRace(payload, slugs)
      },
    }
  }
