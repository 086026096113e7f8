import type { Plugin, UIField } from 'payload'

const inFirstForm: UIField = {
  name: 'heldErrors',
  type: 'ui',
  admin: {
    components: { Field: '/src/desk/errors/HeldErrors.tsx#FirstFormErrors' },
    disableListColumn: true,
  },
}

/** The form of every collection keeps its errors: see the component. */
export const heldErrors: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: collection.auth ? [inFirstForm, ...collection.fields] : collection.fields,
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        edit: {
          ...collection.admin?.components?.edit,
          beforeDocumentControls: [
            ...(collection.admin?.components?.edit?.beforeDocumentControls ?? []),
            '/src/desk/errors/HeldErrors.tsx#HeldErrors',
          ],
        },
      },
    },
  })),
})
