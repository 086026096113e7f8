import type { CollectionSlug, Field, FieldAccess } from 'payload'

import { derived } from '../../derived-fields/index.ts'
import { ofModerators } from '../ofModerators.ts'
import type { CommentFieldsOptions } from '../types.ts'
import { auditField } from './auditField.ts'

const nobody: FieldAccess = () => false

/**
 * A comment: what was said, by whom, below what, and what became of it. Readers say only `article` and `body`;
 * the words stay theirs, so not even the desk edits them.
 */
export function commentFields({
  articles,
  mayModerate,
  readers,
  staff,
}: CommentFieldsOptions): Field[] {
  const allowed = mayModerate ?? ofModerators(staff)
  const moderators: FieldAccess = ({ req }) => allowed(req)
  return [
    derived({ name: 'excerpt', type: 'text' }),
    {
      name: 'article',
      type: 'relationship',
      access: { update: nobody },
      index: true,
      label: 'Story',
      relationTo: articles as CollectionSlug,
      required: true,
    },
    {
      // Not `required`: it is put in by the plugin, never sent.
      name: 'author',
      type: 'relationship',
      access: { create: nobody, update: nobody },
      index: true,
      relationTo: readers as CollectionSlug,
    },
    derived({ name: 'authorName', type: 'text', label: 'Name' }),
    {
      name: 'body',
      type: 'textarea',
      access: { update: nobody },
      label: 'Comment',
      required: true,
    },
    {
      name: 'state',
      type: 'select',
      access: { create: nobody, update: moderators },
      admin: { isClearable: false, position: 'sidebar' },
      defaultValue: 'waiting',
      index: true,
      options: [
        { label: 'Waiting', value: 'waiting' },
        { label: 'Approved', value: 'approved' },
        { label: 'Rejected', value: 'rejected' },
      ],
    },
    {
      name: 'reason',
      type: 'text',
      access: { create: nobody, read: moderators, update: moderators },
      admin: { description: 'For the desk only.', position: 'sidebar' },
    },
    {
      name: 'moderatedBy',
      type: 'relationship',
      access: { create: nobody, read: moderators, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
      relationTo: staff as CollectionSlug,
    },
    {
      name: 'moderatedAt',
      type: 'date',
      access: { create: nobody, read: moderators, update: nobody },
      admin: { date: { pickerAppearance: 'dayAndTime' }, position: 'sidebar', readOnly: true },
    },
    { ...auditField, access: { create: nobody, read: moderators, update: nobody } },
  ]
}
