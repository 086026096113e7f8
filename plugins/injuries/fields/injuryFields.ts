import type { CollectionSlug, Field, FieldAccess, Option } from 'payload'

import { derived } from '../../derived-fields/index.ts'
import { searchKeyField } from '../../embeds/index.ts'
import type { InjuryFieldsOptions } from '../types.ts'
import { bodyParts, phases, sides, statuses } from '../vocabulary.ts'

/** What is known of an injury, from whom, and whether it may be told. Shape: `Injury`. Private unless said otherwise. */
export const injuryFields = ({
  athletes,
  events,
  staff = 'users',
}: InjuryFieldsOptions): Field[] => [
  derived({ name: 'summary', type: 'text', index: true }),
  derived(searchKeyField),
  {
    type: 'row',
    fields: [
      {
        name: 'athlete',
        type: 'relationship',
        index: true,
        relationTo: athletes as CollectionSlug,
        required: true,
      },
      {
        name: 'event',
        type: 'relationship',
        admin: { description: 'Where it happened, if it was in an event.' },
        index: true,
        relationTo: events as CollectionSlug,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'bodyPart', type: 'select', options: optionsOf(bodyParts), required: true },
      { name: 'side', type: 'select', options: optionsOf(sides) },
      {
        name: 'date',
        type: 'text',
        admin: { description: 'The day it happened: YYYY-MM-DD' },
        index: true,
        required: true,
      },
    ],
  },
  {
    name: 'description',
    type: 'textarea',
    admin: { description: 'For readers: Pulled up at about 800 m' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'phase',
        type: 'select',
        defaultValue: 'injured',
        options: optionsOf(phases),
        required: true,
      },
      {
        name: 'status',
        type: 'select',
        admin: { description: 'For the next event.' },
        defaultValue: 'out',
        options: optionsOf(statuses),
        required: true,
      },
      { name: 'expectedReturn', type: 'text', admin: { description: 'YYYY-MM-DD' } },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'source',
        type: 'text',
        admin: { description: 'Who says so, as readers are told: British Athletics' },
      },
      { name: 'sourceUrl', type: 'text', label: 'Link to the source' },
    ],
  },
  {
    name: 'visibility',
    type: 'select',
    admin: {
      description: 'Only a public injury reaches readers or the athlete’s availability.',
      position: 'sidebar',
    },
    defaultValue: 'private',
    index: true,
    options: [
      { label: 'Private: for the desk', value: 'private' },
      { label: 'Public', value: 'public' },
    ],
    required: true,
  },
  {
    name: 'deskNote',
    type: 'textarea',
    access: { read: only(staff) },
    admin: { description: 'Never shown to readers, whatever the visibility.' },
  },
]

const only =
  (staff: string): FieldAccess =>
  ({ req }) =>
    req.user?.collection === staff

const optionsOf = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ label: capitalised(label), value }))

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
