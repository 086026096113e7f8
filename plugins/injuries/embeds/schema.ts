import type { ViewSchema } from '../../embeds/index.ts'

const id: ViewSchema = { oneOf: [{ type: 'integer' }, { type: 'string' }] }
const day: ViewSchema = { type: 'string', description: 'YYYY-MM-DD' }

export const injuryNoteSchema: ViewSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    athlete: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: { id, name: { type: 'string' }, nation: { type: ['string', 'null'] } },
      required: ['id', 'name', 'nation'],
    },
    bodyPart: { type: 'string' },
    date: day,
    description: { type: ['string', 'null'] },
    expectedReturn: { ...day, type: ['string', 'null'] },
    id,
    source: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: { name: { type: 'string' }, url: { type: ['string', 'null'] } },
      required: ['name', 'url'],
    },
    status: { type: 'string', enum: ['out', 'doubtful', 'fit'] },
  },
  required: [
    'athlete',
    'bodyPart',
    'date',
    'description',
    'expectedReturn',
    'id',
    'source',
    'status',
  ],
}
