import type { Payload } from 'payload'

import type { Sport } from './sports/types.ts'

/** The sport this project was configured with. On the config, since Next bundles a second copy of every module. */
export function sportOf({ config }: Pick<Payload, 'config'>): Sport {
  const { sport } = (config.custom as { results?: { sport?: Sport } } | undefined)?.results ?? {}
  if (!sport) throw new Error('results() is not among the plugins of this Payload config.')
  return sport
}
