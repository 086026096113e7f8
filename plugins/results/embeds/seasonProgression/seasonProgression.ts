import { defineEmbed, type Embed } from '../../../embeds/index.ts'
import { disciplineField } from '../../fields/disciplineField.ts'
import type { ResultsCollections } from '../../types.ts'
import { picked } from '../picked.ts'
import { reference } from '../reference.ts'
import { resultsRenderers } from '../renderers.ts'
import { words } from '../words.ts'
import { loadProgressions } from './loadProgressions.ts'
import { seasonProgressionSchema } from './schema.ts'
import type { SeasonProgressionFields, SeasonProgressionView } from './types.ts'

/** How an athlete's best has moved: over the years, or within a season. */
export const seasonProgression = (collections: ResultsCollections): Embed =>
  defineEmbed<SeasonProgressionFields, SeasonProgressionView>({
    slug: 'season-progression',
    about: ({ athlete }) => [reference(collections.athletes, athlete)],
    fields: [
      picked('athlete', collections.athletes),
      disciplineField(),
      {
        name: 'season',
        type: 'number',
        admin: { description: 'A year, for every mark in it. Empty: the best of each season.' },
      },
      { name: 'indoor', type: 'checkbox', label: 'On a short track' },
    ],
    kind: 'block',
    label: 'Season progression chart',
    load: (asked, { req }) => loadProgressions(asked, req, collections),
    render: resultsRenderers['season-progression'],
    schema: seasonProgressionSchema,
    warning: ({ chart }) => (chart ? null : words.warnings.noChart),
  })
