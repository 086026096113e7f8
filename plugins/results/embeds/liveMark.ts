import type { Embed } from '../../embeds/index.ts'
import { markOf } from '../pick/pick.ts'
import type { ResultsCollections } from '../types.ts'
import { entryEmbed } from './entryEmbed.ts'
import { resultsRenderers } from './renderers.ts'

/** A mark with its flags: `3:29.82 SB`. */
export const liveMark = (collections: ResultsCollections): Embed =>
  entryEmbed(collections, {
    slug: 'live-mark',
    label: 'Mark',
    prints: markOf,
    render: resultsRenderers['live-mark'],
  })
