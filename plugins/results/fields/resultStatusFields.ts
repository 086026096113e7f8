import type { Field } from 'payload'

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
        options: [
          { label: 'OK', value: 'OK' },
          { label: 'Did not start', value: 'DNS' },
          { label: 'Did not finish', value: 'DNF' },
          { label: 'Disqualified', value: 'DQ' },
          { label: 'No valid mark', value: 'NM' },
        ],
        required: true,
      },
      {
        name: 'place',
        type: 'number',
        admin: { description: 'Official place. Empty: the marks decide.', step: 1 },
        min: 1,
      },
      {
        name: 'qualified',
        type: 'select',
        options: [
          { label: 'Q: by place', value: 'Q' },
          { label: 'q: by mark', value: 'q' },
          { label: 'qR: by the referee', value: 'qR' },
          { label: 'qJ: by the jury of appeal', value: 'qJ' },
          { label: 'qD: by draw', value: 'qD' },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
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
          condition: ({ status }) => status !== 'OK',
          description: 'In words, for readers: pulled up at about 800 m',
        },
      },
    ],
  },
]
