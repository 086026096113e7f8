import type { CollectionSlug, Field } from 'payload'

const nobody = () => false

/** Which entry this one was merged into, and what is needed to undo that. Written by the merge alone. */
export const fieldsOf = (collection: CollectionSlug): Field[] => [
  {
    name: 'mergedInto',
    type: 'relationship',
    access: { create: nobody, update: nobody },
    admin: {
      condition: ({ mergedInto }: { mergedInto?: unknown }) => Boolean(mergedInto),
      position: 'sidebar',
      readOnly: true,
    },
    hooks: { beforeDuplicate: [() => null] },
    index: true,
    relationTo: collection,
  },
  {
    name: 'merge',
    type: 'json',
    access: { create: nobody, read: nobody, update: nobody },
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'mergeButton',
    type: 'ui',
    admin: {
      components: { Field: '/plugins/merges/components/MergeButton.tsx#MergeButton' },
      disableListColumn: true,
      position: 'sidebar',
    },
  },
]
