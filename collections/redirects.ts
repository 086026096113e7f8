import type { CollectionConfig, TextFieldSingleValidation } from 'payload'

import { may } from './access.ts'

const LONGEST = 2_000

/** A path of this site, as `from` is, or an address elsewhere. */
const isPath = (value: string): boolean => /^\/(?!\/)/.test(value)

const path: TextFieldSingleValidation = (value) =>
  (value && value.length <= LONGEST && isPath(value)) ||
  `Read “${(value ?? '').slice(0, 96)}”, expected a path of this site, such as /stories/an-old-address.`

const target: TextFieldSingleValidation = (value) =>
  (value && value.length <= LONGEST && (isPath(value) || /^https?:\/\//.test(value))) ||
  `Read “${(value ?? '').slice(0, 96)}”, expected a path of this site or an address that begins with https://.`

/**
 * Old addresses and where they lead, with 308. Not the public's to list: a story's old name may be under embargo. The
 * fields are those of Payload's redirects plugin, which does not come in every version that Payload itself does.
 */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  access: may('redirects'),
  admin: { defaultColumns: ['from', 'to.type', 'createdAt'], group: 'Stories', useAsTitle: 'from' },
  fields: [
    { name: 'from', type: 'text', index: true, required: true, unique: true, validate: path },
    {
      name: 'to',
      type: 'group',
      fields: [
        {
          name: 'type',
          type: 'radio',
          admin: { layout: 'horizontal' },
          defaultValue: 'reference',
          options: [
            { label: 'A story', value: 'reference' },
            { label: 'An address', value: 'custom' },
          ],
        },
        {
          name: 'reference',
          type: 'relationship',
          admin: { condition: (_, { type }: { type?: unknown }) => type === 'reference' },
          relationTo: ['articles'],
          required: true,
        },
        {
          name: 'url',
          type: 'text',
          admin: { condition: (_, { type }: { type?: unknown }) => type === 'custom' },
          required: true,
          validate: target,
        },
      ],
      label: false,
    },
  ],
}
