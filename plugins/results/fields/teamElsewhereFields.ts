import type { RowField } from 'payload'

import { textOf } from '../facts/values.ts'
import { ageGroupField } from './ageGroupField.ts'
import { genderField } from './genderField.ts'

/** Which of a nation's relay teams ran, where no event says it. */
export const teamElsewhereFields: RowField = {
  type: 'row',
  admin: { condition: ({ team }: { team?: unknown }) => textOf(team) !== '' },
  fields: [
    genderField({
      admin: { description: 'Of a relay: whose team. Without it the mark counts for no best.' },
    }),
    ageGroupField('Senior', {}),
  ],
}
