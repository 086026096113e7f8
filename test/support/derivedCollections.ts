import type { FlattenedField, Payload } from 'payload'

/** The collections that have derived fields. */
export const derivedCollections = ({ config }: Payload) =>
  config.collections
    .map(({ flattenedFields, slug }) => ({
      derived: flattenedFields.filter(isDerived),
      slug,
      stored: Object.fromEntries(
        flattenedFields
          .filter(({ type }) => type !== 'join')
          .map(({ name }) => [name, true as const]),
      ),
    }))
    .filter(({ derived }) => derived.length > 0)

const isDerived = ({ custom }: FlattenedField): boolean => custom?.derived === true
