import { champion } from './honourFields.ts'
import { hidden, idSchema, jsonField, listOf, objectOf, pairOf } from './jsonField.ts'
import { podiumPlace } from './podiumField.ts'
import { day, integer, text } from './schemas.ts'

/** Of a competition: medals by nation. Equal nations share a place. */
export const medalTableField = jsonField(
  'medalTable',
  'Medal table',
  listOf({
    bronze: integer,
    gold: integer,
    nation: text,
    place: integer,
    silver: integer,
    total: integer,
  }),
  ['place', 'nation', 'gold', 'silver', 'bronze', 'total'],
)

/** Of a competition: points by nation, 8 for a first place to 1 for an eighth. Equal nations share a place. */
export const placingTableField = jsonField(
  'placingTable',
  'Placing table',
  listOf({
    nation: text,
    places: {
      type: 'array',
      description: 'How many of each place, the first first.',
      items: integer,
    },
    points: { type: 'number' },
    rank: integer,
  }),
  ['rank', 'nation', 'points'],
)

/** Of a competition: every medal, with the title it was won for (`1500m men outdoors senior`). */
export const medallistsField = hidden(
  jsonField(
    'medallists',
    'Medallists',
    listOf({ ...podiumPlace, date: day, event: idSchema(), title: text }),
  ),
)

/** Of a competition: what the editions before it say, the oldest first; their numbers count from 0. */
export const earlierEditionsField = hidden(
  jsonField(
    'earlierEditions',
    'Earlier editions',
    objectOf(
      {
        championship: objectOf({ id: idSchema(), name: text }),
        editions: listOf({ date: day, name: text }),
        titles: listOf({
          athletes: pairOf(idSchema(), 'Athletes, and the edition at which they last won a medal.'),
          champions: listOf(champion),
          contested: {
            type: 'array',
            description: 'The editions at which it was held.',
            items: integer,
          },
          nations: pairOf(text, 'Nations, and the edition at which they last won a medal.'),
          title: text,
        }),
      },
      'null',
    ),
  ),
)
