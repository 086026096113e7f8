import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { sportOf } from '../../sportOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { loadCourses } from '../load/loadCourses.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { tableReferences } from '../tableReferences.ts'
import { words } from '../words.ts'
import { splitsSchema } from './schema.ts'
import { toSplits } from './toSplits.ts'
import type { SplitsFields, SplitsView } from './types.ts'

/** A race on the way, as a chart of laps and the times at every distance. */
export const splits = (collections: ResultsCollections): Embed =>
  defineEmbed<SplitsFields, SplitsView>({
    slug: 'splits',
    about: ({ event }) => [reference(collections.events, event)],
    fields: [
      picked('event', collections.events),
      {
        name: 'highlight',
        type: 'relationship',
        admin: { description: 'Whose lines stand out. Empty: the first three.' },
        hasMany: true,
        relationTo: collections.athletes,
      },
    ],
    kind: 'block',
    label: 'Splits and lap chart',
    load: async (asked, { req }) => {
      const courses = await loadCourses(asked, req, collections, ['splits', 'value'])
      const sport = sportOf(req.payload)
      return courses.map(
        (course, at) =>
          course &&
          toSplits(course.results, {
            ...course.event,
            highlight: asked[at]?.highlight ?? [],
            sport,
          }),
      )
    },
    render: resultsRenderers.splits,
    schema: splitsSchema,
    shows: ({ event, runners }) => tableReferences(collections, event, runners),
    warning: ({ leaders }) => (leaders.length > 0 ? null : words.warnings.noSplits),
  })
