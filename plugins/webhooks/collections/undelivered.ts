import type { CollectionConfig } from 'payload'

import { UNDELIVERED, WEBHOOKS } from '../names.ts'
import type { WebhooksOptions } from '../types.ts'
import { words } from '../words.ts'

const nobody = () => false

/** What was given up after its last try. */
export const undelivered = ({ access }: WebhooksOptions): CollectionConfig => ({
  slug: UNDELIVERED,
  access: { create: nobody, delete: access.delete, read: access.read, update: nobody },
  admin: {
    defaultColumns: ['webhook', 'change', 'why', 'tries', 'createdAt'],
    group: 'House',
    useAsTitle: 'why',
  },
  fields: [
    {
      name: 'webhook',
      type: 'relationship',
      index: true,
      relationTo: WEBHOOKS as 'users',
      required: true,
    },
    { name: 'change', type: 'number', admin: { description: 'Its place in the feed.' } },
    { name: 'why', type: 'text' },
    { name: 'status', type: 'number' },
    { name: 'tries', type: 'number' },
    { name: 'delivery', type: 'json' },
  ],
  graphQL: false,
  labels: words.deliveries,
})
