import type { ArrayField, RowField, SelectField, TextField } from 'payload'

const until = (required: boolean, description: string): TextField => ({
  name: 'until',
  type: 'text',
  admin: { description },
  label: 'Last day',
  required,
})

/** A transfer of allegiance: what was done before it stays the old nation's. */
export const formerNationsField: ArrayField = {
  name: 'formerNations',
  type: 'array',
  admin: {
    description:
      'After a transfer of allegiance: the nation before, and its last day. Results up to then stay its own. To change the nation above alone corrects it everywhere.',
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'nation',
          type: 'text',
          admin: { description: 'Three letters: ETH' },
          required: true,
        },
        until(true, 'YYYY-MM-DD'),
      ],
    },
  ],
  label: 'Competed for before',
  labels: { plural: 'Nations', singular: 'Nation' },
}

const names: RowField = {
  type: 'row',
  fields: [
    { name: 'givenName', type: 'text' },
    { name: 'familyName', type: 'text', required: true },
    until(false, 'YYYY-MM-DD, of a name that was given up. Empty: another spelling.'),
  ],
}

/** A name that was given up stays on what was done under it; any other finds the athlete. */
export const otherNamesField: ArrayField = {
  name: 'otherNames',
  type: 'array',
  admin: {
    description:
      'By which the athlete is found too: other spellings, scripts and short names. One with a last day, such as a maiden name, stays on the results up to then.',
    initCollapsed: true,
  },
  fields: [names],
  label: 'Other names',
  labels: { plural: 'Names', singular: 'Name' },
}

export const nameOrders = ['given-first', 'family-first'] as const

export const nameOrderField: SelectField = {
  name: 'nameOrder',
  type: 'select',
  admin: { description: 'Empty: the given name first.' },
  label: 'Order of names',
  options: [
    { label: 'Given name first', value: 'given-first' },
    { label: 'Family name first', value: 'family-first' },
  ] satisfies { label: string; value: (typeof nameOrders)[number] }[],
}

/** The name that a result has where the athlete's names do not tell it. */
export const competedAsField: TextField = {
  name: 'competedAs',
  type: 'text',
  admin: {
    condition: ({ athlete }: { athlete?: unknown }) => Boolean(athlete),
    description: 'Name on the day. Empty: the one that the athlete had then.',
  },
  label: 'Competed as',
}
