import type { GroupField, JSONField } from 'payload'

import { textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import { hidden, jsonField, objectOf } from './jsonField.ts'

const metres = { type: ['number', 'null'] as ('null' | 'number')[] }

/** What a record on the road asks of the course (CR 31.20, 31.21). Where the race is on a track it stays, and is not asked. */
export const courseField = (sport: Sport): GroupField => ({
  name: 'course',
  type: 'group',
  admin: {
    condition: ({ discipline }: { discipline?: unknown }) => {
      const known = sport.discipline(textOf(discipline))
      return known !== undefined && sport.isOnRoad(known)
    },
    description:
      'Of a race on the road: whether a record can be set on it. Empty: not known, and then nothing stands against it.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'separation',
          type: 'number',
          admin: {
            description:
              'Metres from start to finish as the crow flies: up to half of the distance.',
          },
          label: 'Start to finish',
          min: 0,
        },
        {
          name: 'drop',
          type: 'number',
          admin: {
            description: 'Metres by which the finish lies lower: up to 1 in a kilometre.',
          },
        },
        {
          name: 'unmeasured',
          type: 'checkbox',
          admin: { description: 'No measurer of World Athletics and AIMS has measured it.' },
          label: 'Not measured',
        },
      ],
    },
  ],
})

/** What records ask of a result beyond its mark: the course, the nations of a relay's runners, the winds of the parts. */
export const askedOfRecordFields: JSONField[] = [
  hidden(
    jsonField(
      'course',
      'Course',
      objectOf({ drop: metres, separation: metres, unmeasured: { type: 'boolean' } }, 'null'),
    ),
  ),
  hidden(
    jsonField('partWinds', 'Winds of the parts', {
      type: ['array', 'null'],
      items: { type: ['integer', 'null'] },
    }),
  ),
]
