import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { sportOf } from '../../sportOf.ts'
import type { ResultsCollections } from '../../types.ts'
import { loadCourses } from '../load/loadCourses.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { tableReferences } from '../tableReferences.ts'
import { rowsField } from '../rowsField.ts'
import { words } from '../words.ts'
import { seriesSchema } from './schema.ts'
import { toSeries } from './toSeries.ts'
import type { SeriesFields, SeriesView } from './types.ts'

/** The jumps and throws of a field event, one by one. */
export const series = (collections: ResultsCollections): Embed =>
  defineEmbed<SeriesFields, SeriesView>({
    slug: 'series',
    about: ({ event }) => [reference(collections.events, event)],
    fields: [picked('event', collections.events), rowsField],
    kind: 'block',
    label: 'Series of jumps or throws',
    load: async (asked, { req }) => {
      const courses = await loadCourses(asked, req, collections, ['heights', 'series', 'value'])
      const sport = sportOf(req.payload)
      return courses.map(
        (course, at) =>
          course && toSeries(course.results, { ...course.event, rows: asked[at]?.rows, sport }),
      )
    },
    render: resultsRenderers.series,
    schema: seriesSchema,
    shows: ({ event, rows }) => tableReferences(collections, event, rows),
    warning: ({ rows }) => (rows.length > 0 ? null : words.warnings.noSeries),
  })
