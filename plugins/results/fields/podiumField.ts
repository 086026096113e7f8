import { jsonField, listOf } from './jsonField.ts'

const id = { type: ['integer', 'string'] as ('integer' | 'string')[] }

/** The first three places of a final. Medals are null where the competition awards none. */
export const podiumField = jsonField(
  'podium',
  'Podium',
  listOf({
    athlete: { type: ['integer', 'string', 'null'], description: 'Null for a relay team.' },
    competitor: { type: 'string' },
    mark: { type: ['string', 'null'] },
    medal: { type: ['string', 'null'], enum: ['gold', 'silver', 'bronze', null] },
    nation: { type: ['string', 'null'] },
    place: { type: 'integer' },
    result: id,
  }),
  ['place', 'competitor', 'nation', 'mark', 'medal'],
)
