import { defineEmbed, readByID, type Embed } from '../../../embeds/index.ts'
import { sportOf } from '../../sportOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { ageAt } from './ageAt.ts'
import { athleteCardSchema } from './schema.ts'
import { toCard, type CardRow } from './toCard.ts'
import type { AthleteCardFields, AthleteCardView } from './types.ts'

/** An athlete at a glance. One query, however many cards. */
export const athleteCard = (collections: ResultsCollections): Embed =>
  defineEmbed<AthleteCardFields, AthleteCardView>({
    slug: 'athlete-card',
    about: ({ athlete }) => [reference(collections.athletes, athlete)],
    atTime: (view, now) => {
      const { age, until } = ageAt(view.birthDate, now)
      return { until, view: { ...view, age } }
    },
    fields: [
      picked('athlete', collections.athletes),
      {
        name: 'line',
        type: 'text',
        admin: { description: 'Who this is, in a line. May be empty.' },
      },
    ],
    kind: 'block',
    label: 'Athlete card',
    load: async (asked, { req }) => {
      const athletes = await readByID<CardRow>(req, collections.athletes, {
        ids: asked.map(({ athlete }) => athlete),
        select: SHOWN,
      })
      const sport = sportOf(req.payload)
      const now = Date.now()
      return asked.map(({ athlete, line }) => {
        const found = athletes.get(String(athlete))
        return found ? toCard(found, { line: line || null, now, sport }) : null
      })
    },
    render: resultsRenderers['athlete-card'],
    schema: athleteCardSchema,
    shows: ({ honours }) =>
      honours.map(({ event: id }) => ({ collection: collections.events, id })),
  })

const SHOWN = [
  'availability',
  'bests',
  'birthDate',
  'honours',
  'medals',
  'name',
  'nation',
] as const satisfies readonly (keyof CardRow)[]
