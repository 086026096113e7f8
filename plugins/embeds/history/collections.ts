import type { CollectionConfig } from 'payload'

import { ASKERS, PUBLICATIONS, QUESTIONS, VIEWS } from './names.ts'

const nobody = () => false

/** Written by the engine alone, read by nobody: what a reader may see of them comes with a story. */
const hidden: Omit<CollectionConfig, 'fields' | 'slug'> = {
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
}

/** What stories ask: an embed and the fields a reporter filled in. One row a question, however many stories ask it. */
const questions: CollectionConfig = {
  ...hidden,
  slug: QUESTIONS,
  fields: [
    { name: 'question', type: 'text', index: true, required: true, unique: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'asked', type: 'json', required: true },
    // Every document it is about or has ever shown the public: by these "who printed this?" is one indexed query.
    { name: 'keys', type: 'text', hasMany: true, index: true },
    // Those of its latest view.
    { name: 'shows', type: 'json', required: true },
    // Of the latest view, so that it need not be read to see that it differs.
    { name: 'print', type: 'text', required: true },
    { name: 'since', type: 'date', required: true },
  ],
}

/** Append-only: which stories ask a question, or have asked it. */
const askers: CollectionConfig = {
  ...hidden,
  slug: ASKERS,
  fields: [
    { name: 'question', type: 'text', required: true },
    { name: 'story', type: 'text', index: true, required: true },
  ],
  indexes: [{ fields: ['question', 'story'], unique: true }],
}

/** Append-only: what the public saw in answer to a question, from a place in the feed on. */
const views: CollectionConfig = {
  ...hidden,
  slug: VIEWS,
  fields: [
    { name: 'question', type: 'text', index: true, required: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'view', type: 'json' },
  ],
  indexes: [{ fields: ['question', 'seq'], unique: true }],
}

/** When a story was first published: its place in the feed. It goes with the story. */
const publications: CollectionConfig = {
  ...hidden,
  slug: PUBLICATIONS,
  fields: [
    { name: 'story', type: 'text', index: true, required: true, unique: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'at', type: 'date', required: true },
  ],
}

export const historyCollections: CollectionConfig[] = [questions, askers, views, publications]
