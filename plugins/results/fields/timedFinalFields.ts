import type { CheckboxField, Field } from 'payload'

import { hidden, jsonField, objectOf } from './jsonField.ts'
import { integerOrNull, text } from './schemas.ts'

type Named = Extract<Field, { name: string }>

const flag = { type: 'boolean' as const }

/** Of a result: the timed final that its event is a section of, and the place among all sections. */
export const timedFinalFields: Named[] = [
  { name: 'timedFinal', type: 'text', admin: { hidden: true }, index: true },
  hidden(
    jsonField(
      'overall',
      'Among all sections',
      objectOf(
        {
          because: text,
          computed: integerOrNull,
          disagrees: flag,
          over: { ...flag, description: 'Every section is over.' },
          place: integerOrNull,
          tied: flag,
        },
        'null',
      ),
    ),
  ),
  { name: 'abandoned', type: 'text', admin: { hidden: true } },
]

/** Of a final that is run in several races: whether their times make one ranking. */
export const sectionsField: CheckboxField = {
  name: 'sections',
  type: 'checkbox',
  admin: {
    condition: ({ round }) => round === 'final',
    description:
      'Each race is a section: the marks of all that say so make one ranking. Race B of a final is ranked by itself.',
  },
  label: 'Timed final',
}
