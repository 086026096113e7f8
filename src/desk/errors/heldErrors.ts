import type { Plugin } from 'payload'

/** The form of every collection keeps its errors: see the component. */
export const heldErrors: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
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
