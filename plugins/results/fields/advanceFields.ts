import type { GroupField } from 'payload'

/** Who goes on from a round (TR 20.8, TR 25.11): as the competition's own rules say, the same at each heat. */
export const advanceFields: GroupField = {
  name: 'advance',
  type: 'group',
  admin: {
    condition: ({ round }) => round !== 'final',
    description: 'Who goes on to the next round, the same at each heat or group of it.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'places',
          type: 'number',
          admin: { description: 'The first so many of each heat: Q.', step: 1 },
          min: 0,
        },
        {
          name: 'best',
          type: 'number',
          admin: {
            description: 'The best so many of the others: q. With a standard: so many in all.',
            step: 1,
          },
          min: 0,
        },
        {
          name: 'standard',
          type: 'text',
          admin: { description: 'A qualifying mark, in place of places: 8.15' },
        },
      ],
    },
  ],
  label: 'Goes on',
}
