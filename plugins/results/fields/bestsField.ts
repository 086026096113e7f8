import { jsonField, listOf } from './jsonField.ts'

/** An athlete's personal bests (`season` null) and season's bests, per discipline, indoors and out. */
export const bestsField = jsonField(
  'bests',
  'Bests',
  listOf({
    date: { type: 'string', description: 'YYYY-MM-DD' },
    discipline: { type: 'string' },
    indoor: { type: 'boolean' },
    kind: {
      type: 'string',
      description:
        'PB and SB are bests; kept is the best of the marks kept here, where others can be missing.',
      enum: ['PB', 'SB', 'kept'],
    },
    published: { type: 'boolean', description: 'A best as its source prints it.' },
    result: { type: ['integer', 'string'] },
    season: { type: ['integer', 'null'] },
    text: { type: 'string', description: 'The mark as printed.' },
    value: { type: 'integer', description: 'Milliseconds, millimetres or points.' },
    venue: { type: ['string', 'null'] },
  }),
  ['kind', 'season', 'discipline', 'indoor', 'text', 'date', 'venue'],
)
