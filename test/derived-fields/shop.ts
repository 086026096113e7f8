import type { CollectionConfig } from 'payload'

import { slug } from '../support/loose.ts'
import {
  derived,
  explanations,
  keyed,
  type Derivation,
} from '../../plugins/derived-fields/index.ts'

/** Somebody else's collections: the engine knows nothing of sport. */
export const shop: CollectionConfig[] = [
  {
    slug: 'customers',
    fields: [
      { name: 'name', type: 'text' },
      derived({ name: 'spent', type: 'number' }),
      derived({ name: 'offered', type: 'number' }),
      explanations(),
    ],
  },
  {
    slug: 'orders',
    fields: [
      { name: 'number', type: 'text' },
      { name: 'customer', type: 'relationship', relationTo: slug('customers') },
      { name: 'alsoFor', type: 'relationship', hasMany: true, relationTo: slug('customers') },
      { name: 'address', type: 'group', fields: [{ name: 'city', type: 'text' }] },
      derived({ name: 'label', type: 'text' }),
      derived({ name: 'total', type: 'number' }),
      explanations(),
    ],
  },
  {
    slug: 'lines',
    fields: [
      { name: 'order', type: 'relationship', index: true, relationTo: slug('orders') },
      { name: 'price', type: 'number' },
      { name: 'note', type: 'text' },
      { name: 'parcels', type: 'array', fields: [{ name: 'code', type: 'text' }] },
      derived({ name: 'share', type: 'number' }),
      explanations(),
    ],
    trash: true,
    versions: { maxPerDoc: 5 },
  },
  {
    slug: 'offers',
    fields: [
      { name: 'customer', type: 'relationship', relationTo: slug('customers') },
      { name: 'worth', type: 'number' },
      derived({ name: 'best', type: 'checkbox' }),
      explanations(),
    ],
    trash: true,
    versions: { drafts: true, maxPerDoc: 5 },
  },
]

const sum = <Field extends string>(
  rows: readonly Readonly<Record<Field, unknown>>[],
  field: Field,
): number => rows.reduce((total, row) => total + Number(row[field] ?? 0), 0)

/**
 * An order's label and total, a line's share of it, and, from the totals, what a customer has spent; what a customer
 * has been offered, in published offers, and which of them is the best.
 */
export const derivations: Derivation[] = [
  {
    kind: 'own',
    target: 'orders',
    fields: ['label'],
    derive: ({ number = '?' }) => ({ label: `Order ${String(number)}` }),
  },
  keyed({
    by: 'customers',
    from: { customers: { on: 'id', fields: [] }, orders: { on: 'customer', fields: ['total'] } },
    name: 'spent',
  }).gives(
    'customers',
    'spent',
    ({ customers, orders }) =>
      new Map(
        customers.map(({ id }) => [
          id,
          { value: sum(orders, 'total'), because: `${orders.length} orders` },
        ]),
      ),
  ),
  keyed({
    by: 'orders',
    from: { lines: { on: 'order', fields: ['price'] }, orders: { on: 'id', fields: [] } },
    name: 'total',
  })
    .gives(
      'orders',
      'total',
      ({ lines, orders }) => new Map(orders.map(({ id }) => [id, { value: sum(lines, 'price') }])),
    )
    .gives('lines', 'share', ({ lines, orders }) => {
      const total = sum(orders, 'total')
      return new Map(
        lines.map(({ id, price }) => [
          id,
          {
            value: total ? Math.round((100 * Number(price)) / total) : 0,
            because: `${String(price)} of ${total}`,
          },
        ]),
      )
    }),
  keyed({
    by: 'customers',
    from: { customers: { on: 'id', fields: [] }, offers: { on: 'customer', fields: ['worth'] } },
    name: 'offered',
  })
    .gives(
      'customers',
      'offered',
      ({ customers, offers }) =>
        new Map(customers.map(({ id }) => [id, { value: sum(offers, 'worth') }])),
    )
    .gives('offers', 'best', ({ offers }) => {
      const most = Math.max(...offers.map(({ worth }) => Number(worth)))
      return new Map(
        offers.map(({ id, worth }) => [
          id,
          { value: Number(worth) === most, because: `${String(worth)} of ${most}` },
        ]),
      )
    }),
]
