import type { GroupField } from 'payload'

/**
 * How far back all results are known. Only so far do bests follow from them: elsewhere the first mark that is kept is
 * no personal best.
 */
export const historyField = (
  name: 'history' | 'teamHistory',
  whose: string,
  admin: GroupField['admin'] = {},
): GroupField => ({
  name,
  type: 'group',
  admin: {
    ...admin,
    description: `How far back all of ${whose} results are kept here. Without it, and before that day, no personal or season’s best is derived.`,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'extent',
          type: 'select',
          admin: { description: 'Empty: not known.' },
          label: 'Known',
          options: [
            { label: 'From the beginning', value: 'complete' },
            { label: 'Since a day', value: 'since' },
          ],
        },
        {
          name: 'since',
          type: 'text',
          admin: {
            condition: (_, siblings) => siblings.extent === 'since',
            description: 'YYYY-MM-DD. Season’s bests follow from 1 January on.',
          },
        },
      ],
    },
  ],
  label: 'Earlier results',
})
