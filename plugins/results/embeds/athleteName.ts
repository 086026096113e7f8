import { defineEmbed, type DocID, type Embed } from '../../embeds/index.ts'
import { pickAthlete } from '../pick/pick.ts'
import type { ResultsCollections } from '../types.ts'
import { loadAthletes } from './load/loadAthletes.ts'
import { picked } from './picked.ts'
import { reference } from './reference.ts'
import { resultsRenderers } from './renderers.ts'
import { athleteSchema } from './schemas.ts'
import type { AthleteView } from './types.ts'

/** An athlete by name: right when the name is, and what makes a story appear on the athlete's page. */
export const athleteName = (collections: ResultsCollections): Embed =>
  defineEmbed<{ athlete?: DocID | null }, AthleteView>({
    slug: 'athlete-name',
    about: ({ athlete }) => [reference(collections.athletes, athlete)],
    fields: [picked('athlete', collections.athletes)],
    kind: 'inline',
    label: 'Athlete',
    load: async (asked, { req }) => {
      const athletes = await loadAthletes(
        req,
        collections.athletes,
        asked.map(({ athlete }) => athlete),
      )
      return asked.map(({ athlete }) => athletes.get(String(athlete)) ?? null)
    },
    pick: pickAthlete(collections),
    render: resultsRenderers['athlete-name'],
    schema: athleteSchema,
  })
