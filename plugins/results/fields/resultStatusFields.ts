import type { Field } from 'payload'

import { words } from '../embeds/words.ts'
import {
  qualifyingSymbols,
  statuses,
  unrankedWords,
  type QualifyingSymbol,
} from '../sports/closed.ts'

const BY = {
  Q: 'by place',
  q: 'by mark',
  qD: 'by draw',
  qJ: 'by the jury of appeal',
  qR: 'by the referee',
} satisfies Record<QualifyingSymbol, string>

/** What the referee signs: mark, status, official place, and who goes on. Symbols as in CR 25.4. */
export const resultStatusFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'mark',
        type: 'text',
        admin: { description: 'As printed: 3:29.82, 8.65, 8764. Empty until there is one.' },
        index: true,
      },
      {
        name: 'status',
        type: 'select',
        defaultValue: 'OK',
        options: statuses.map((value) => ({ label: words.status[value] ?? value, value })),
        required: true,
      },
      {
        name: 'notRanked',
        type: 'select',
        admin: {
          description: 'Takes part and takes no place, no medal and no letter; the mark counts.',
        },
        label: 'Not ranked',
        options: unrankedWords.map((value) => ({ label: words.notRanked[value], value })),
      },
      {
        name: 'place',
        type: 'number',
        admin: {
          description: 'Official place. Empty: the marks decide. Beside DQ: the place taken away.',
          step: 1,
        },
        min: 1,
      },
      {
        name: 'qualified',
        type: 'select',
        options: qualifyingSymbols.map((value) => ({ label: `${value}: ${BY[value]}`, value })),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'placeHeld',
        type: 'checkbox',
        admin: {
          condition: ({ status }) => status === 'DQ',
          description:
            'The federation has not reallotted the place yet: it stays empty and nobody moves up.',
        },
        label: 'Place not reallotted',
      },
      {
        name: 'rule',
        type: 'text',
        admin: {
          condition: ({ status }) => status === 'DQ',
          description: 'The rule broken: TR 16.8',
        },
      },
      {
        name: 'reason',
        type: 'text',
        admin: {
          condition: ({ notRanked, status }) => status !== 'OK' || Boolean(notRanked),
          description: 'In words, for readers: pulled up at about 800 m',
        },
      },
    ],
  },
]
