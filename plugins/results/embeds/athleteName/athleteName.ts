import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { pickAthlete } from '../../pick/pick.ts'
import type { ResultsCollections } from '../../types.ts'
import type { Entry } from '../load/loadMarks.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { athleteNameSchema } from '../schemas.ts'
import type { AthleteNameView } from '../types.ts'
import { loadNames } from './loadNames.ts'

/**
 * An athlete by name, of today or as in an event: right when the name is, and what makes a story appear on the
 * athlete's page.
 */
export const athleteName = (collections: ResultsCollections): Embed =>
  defineEmbed<Entry, AthleteNameView>({
    slug: 'athlete-name',
    about: ({ athlete, event }) => [
      reference(collections.athletes, athlete),
      reference(collections.events, event),
    ],
    fields: [
      picked('athlete', collections.athletes),
      {
        ...picked('event', collections.events),
        admin: { description: 'Name and nation as they were there. Empty: those of today.' },
        label: 'As in',
        required: false,
      },
    ],
    kind: 'inline',
    label: 'Athlete',
    load: (asked, { req }) => loadNames(req, collections, asked),
    pick: pickAthlete(collections),
    render: resultsRenderers['athlete-name'],
    schema: athleteNameSchema,
    shows: ({ result }) => [
      result === null ? null : { collection: collections.results, id: result },
    ],
  })
