import type { JSONField } from 'payload'

type Schema = ReturnType<NonNullable<JSONField['typescriptSchema']>[number]>

/**
 * A JSON column whose schema makes the generated types. Not `jsonSchema`: that would be compiled anew at every save,
 * to check what only the derivations write.
 */
export const jsonField = (name: string, label: string, schema: Schema): JSONField => ({
  name,
  type: 'json',
  label,
  typescriptSchema: [() => schema],
})

/** A list of objects that have all of these properties and no other. */
export const listOf = (properties: NonNullable<Schema['properties']>): Schema => ({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties,
    required: Object.keys(properties),
  },
})
