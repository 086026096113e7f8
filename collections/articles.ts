import type { CollectionConfig } from 'payload'

import { takeAlong } from '../plugins/dependents/index.ts'
import { derived } from '../plugins/derived-fields/index.ts'
import { embedsEditor } from '../plugins/embeds/index.ts'
import { may } from './access.ts'
import { addressFromHeadline } from './addresses/addressFromHeadline.ts'
import { leaveRedirects } from './addresses/leaveRedirects.ts'
import { slugField } from './addresses/slugField.ts'
import { embeds } from './embeds.ts'
import { reportersSaveDrafts } from './hooks/reportersSaveDrafts.ts'
import { keepPublished, restoreVersion } from './restoring/keepPublished.ts'
import { wordsAlone } from './restoring/wordsAlone.ts'

/** A story. Its body binds facts instead of repeating them. */
export const articles: CollectionConfig = {
  slug: 'articles',
  access: may('articles'),
  admin: {
    defaultColumns: ['headline', '_status', 'publishedAt', 'event', 'updatedAt'],
    group: 'Stories',
    listSearchableFields: ['headline', 'slug'],
    useAsTitle: 'headline',
  },
  defaultSort: '-publishedAt',
  fields: [
    { name: 'headline', type: 'text', required: true },
    { name: 'standfirst', type: 'textarea' },
    { name: 'body', type: 'richText', editor: embedsEditor(embeds) },
    {
      name: 'corrections',
      type: 'array',
      // A copy has told nobody anything yet.
      hooks: { beforeDuplicate: [() => []] },
      fields: [
        {
          name: 'date',
          type: 'date',
          admin: { date: { pickerAppearance: 'dayAndTime' } },
          required: true,
        },
        { name: 'text', type: 'textarea', required: true },
      ],
      labels: { plural: 'Corrections', singular: 'Correction' },
    },
    slugField,
    {
      name: 'event',
      type: 'relationship',
      admin: { position: 'sidebar' },
      index: true,
      relationTo: 'events',
    },
    { name: 'byline', type: 'text', admin: { position: 'sidebar' }, required: true },
    {
      name: 'publishedAt',
      type: 'date',
      admin: { date: { pickerAppearance: 'dayAndTime' }, position: 'sidebar' },
      index: true,
    },
    {
      name: 'embargo',
      type: 'date',
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description:
          'Readers see nothing before this time. Restoring a version brings back its words, not its embargo.',
        position: 'sidebar',
      },
    },
    { name: 'picture', type: 'upload', admin: { position: 'sidebar' }, relationTo: 'media' },
    {
      name: 'commentsOpen',
      type: 'checkbox',
      admin: { position: 'sidebar' },
      defaultValue: true,
    },
    derived({ name: 'excerpt', type: 'textarea' }),
    derived({ name: 'readingMinutes', type: 'number' }),
    derived({
      name: 'mentionedAthletes',
      type: 'relationship',
      admin: { hidden: true },
      hasMany: true,
      index: true,
      relationTo: 'athletes',
    }),
    derived({
      name: 'mentionedEvents',
      type: 'relationship',
      admin: { hidden: true },
      hasMany: true,
      index: true,
      relationTo: 'events',
    }),
    derived({
      name: 'dependsOn',
      type: 'text',
      admin: { hidden: true },
      hasMany: true,
      index: true,
    }),
    { name: 'comments', type: 'join', collection: 'comments', on: 'article' },
  ],
  endpoints: [restoreVersion],
  hooks: {
    beforeChange: [leaveRedirects],
    beforeDelete: [takeAlong({ collection: 'redirects', field: 'to.reference.value' })],
    beforeOperation: [reportersSaveDrafts, keepPublished],
    beforeValidate: [wordsAlone, addressFromHeadline],
  },
  versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 50 },
}
