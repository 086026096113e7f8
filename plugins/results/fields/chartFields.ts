import type { UIField } from 'payload'

interface Chart {
  label: string
  /** The field of the embeds that takes the document. */
  name: string
  slugs: readonly string[]
}

/** Shows an embed of the open document among its fields: nothing is stored. */
const chartField = (field: string, chart: Chart): UIField => ({
  name: field,
  type: 'ui',
  admin: {
    components: {
      Field: {
        clientProps: chart,
        path: '/plugins/results/components/FactsInView.tsx#FactsInView',
      },
    },
    disableListColumn: true,
  },
})

/** An athlete's season's bests over the years. */
export const progressionChart = chartField('progressionChart', {
  label: 'Season by season',
  name: 'athlete',
  slugs: ['season-progression'],
})

/** An event on the way: its splits, or its series of attempts. */
export const courseChart = chartField('courseChart', {
  label: 'Splits or series',
  name: 'event',
  slugs: ['splits', 'series'],
})
