import { medals } from '../sports/closed.ts'
import { hidden, idSchema, jsonField, listOf, objectOf } from './jsonField.ts'
import { integer, text, textOrNull } from './schemas.ts'

export const podiumPlace = {
  athlete: { ...idSchema('null'), description: 'Null for a relay team.' },
  competitor: text,
  mark: textOrNull,
  medal: { ...textOrNull, enum: [...medals, null] },
  nation: textOrNull,
  place: integer,
  result: idSchema(),
}

/** Of a final: the nations of the first eight, for the placing table; null where no medals are won. */
export const placedField = hidden(
  jsonField('placed', 'Placed', {
    type: ['array', 'null'],
    items: objectOf({ nation: text, place: integer }),
  }),
)

/** The first three places of a final. Medals are null where the competition awards none. */
export const podiumField = jsonField('podium', 'Podium', listOf(podiumPlace), [
  'place',
  'competitor',
  'nation',
  'mark',
  'medal',
])
