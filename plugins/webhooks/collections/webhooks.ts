import type { CollectionConfig } from 'payload'

import { takeAlong } from '../../dependents/index.ts'
import { refusedAddress } from '../deliver/refusedAddress.ts'
import { followFromNow, forget } from '../hooks/followFromNow.ts'
import { keepSecret } from '../hooks/keepSecret.ts'
import { UNDELIVERED, WEBHOOKS } from '../names.ts'
import type { WebhooksOptions } from '../types.ts'
import { words } from '../words.ts'

const nobody = () => false

/** Who is told of changes, signed. */
export const webhooks = ({ access, allowPrivate = false }: WebhooksOptions): CollectionConfig => ({
  slug: WEBHOOKS,
  access,
  admin: {
    defaultColumns: ['name', 'url', 'active', 'updatedAt'],
    group: 'House',
    useAsTitle: 'name',
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'url',
      type: 'text',
      required: true,
      validate: (value: null | string | undefined) => {
        const why = refusedAddress(value ?? '', allowPrivate)
        return why === null || words.url(why)
      },
    },
    {
      name: 'newSecret',
      type: 'text',
      admin: { autoComplete: 'off', description: words.secret },
      label: 'Secret',
      virtual: true,
    },
    {
      name: 'secret',
      type: 'text',
      access: { create: nobody, read: nobody, update: nobody },
      hidden: true,
    },
    {
      name: 'collections',
      type: 'text',
      admin: { description: words.collections },
      hasMany: true,
    },
    { name: 'keys', type: 'text', admin: { description: words.keys }, hasMany: true },
    {
      name: 'active',
      type: 'checkbox',
      admin: { description: words.active, position: 'sidebar' },
      defaultValue: true,
    },
    {
      name: 'failures',
      type: 'join',
      admin: { defaultColumns: ['change', 'why', 'createdAt'], description: words.failing },
      collection: UNDELIVERED,
      on: 'webhook',
    },
  ],
  graphQL: false,
  hooks: {
    afterChange: [followFromNow],
    afterDelete: [forget],
    beforeChange: [keepSecret],
    beforeDelete: [takeAlong({ collection: UNDELIVERED, field: 'webhook' })],
  },
  labels: words.webhooks,
})
