import type { Embed } from '../../embeds/index.ts'
import { placeOf } from '../pick/pick.ts'
import type { ResultsCollections } from '../types.ts'
import { entryEmbed } from './entryEmbed.ts'
import { resultsRenderers } from './renderers.ts'

/** A place in words: `second`, `11th`. */
export const finishPlace = (collections: ResultsCollections): Embed =>
  entryEmbed(collections, {
    slug: 'place',
    label: 'Place',
    prints: placeOf,
    render: resultsRenderers.place,
  })
