import { defineEmbed, readByID, type DocID, type Embed } from '../../embeds/index.ts'
import { pickAthlete } from '../pick/pick.ts'
import type { Medal } from '../sports/closed.ts'
import type { ResultsCollections } from '../types.ts'
import { picked } from './picked.ts'
import { reference } from './reference.ts'
import { resultsRenderers } from './renderers.ts'
import { medalCountSchema } from './schemas.ts'
import type { MedalCountView } from './types.ts'

interface Athlete {
  id: DocID
  medals?: Partial<Record<Medal, null | number>> | null
  name?: null | string
}

/** An athlete's medals, as derived: `two golds and a silver`. */
export const medalCount = (collections: ResultsCollections): Embed =>
  defineEmbed<{ athlete?: DocID | null }, MedalCountView>({
    slug: 'medal-count',
    about: ({ athlete }) => [reference(collections.athletes, athlete)],
    fields: [picked('athlete', collections.athletes)],
    kind: 'inline',
    label: 'Medal count',
    load: async (asked, { req }) => {
      const athletes = await readByID<Athlete>(req, collections.athletes, {
        ids: asked.map(({ athlete }) => athlete),
        select: ['medals', 'name'],
      })
      return asked.map(({ athlete }) => {
        const found = athletes.get(String(athlete))
        if (!found) return null
        const { bronze, gold, silver } = found.medals ?? {}
        return {
          id: found.id,
          bronze: bronze ?? 0,
          gold: gold ?? 0,
          name: found.name ?? '',
          silver: silver ?? 0,
        }
      })
    },
    pick: pickAthlete(collections),
    render: resultsRenderers['medal-count'],
    schema: medalCountSchema,
  })
