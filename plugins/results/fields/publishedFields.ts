import type { Field } from 'payload'

/** What the source of a result says of it that also follows from other results: given, and kept beside what is derived. */
export const publishedFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'publishedFlags',
        type: 'text',
        admin: {
          description:
            'As its source prints them: PB NR. Shown where the results kept here are not enough to know.',
        },
        label: 'Published flags',
      },
      { name: 'club', type: 'text', admin: { description: 'Competed for, beside the nation.' } },
    ],
  },
]
