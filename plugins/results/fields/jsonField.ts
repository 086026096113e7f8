import type { JSONField } from 'payload'

type Schema = ReturnType<NonNullable<JSONField['typescriptSchema']>[number]>
type Properties = NonNullable<Schema['properties']>

/**
 * A JSON column whose schema makes the generated types. Not `jsonSchema`: that would be compiled anew at every save,
 * to check what only the derivations write.
 *
 * @param columns what the desk sees of each object, in this order; all of it where left out
 */
export const jsonField = (
  name: string,
  label: string,
  schema: Schema,
  columns?: readonly string[],
): JSONField => ({
  name,
  type: 'json',
  ...(columns ? { admin: { custom: { columns } } } : {}),
  label,
  typescriptSchema: [() => schema],
})

/** An object that has all of these properties and no other; or, with `'null'`, none at all. */
export const objectOf = (properties: Properties, orNull?: 'null'): Schema => ({
  type: orNull ? ['object', 'null'] : 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties),
})

/** A list of objects that have all of these properties and no other. */
export const listOf = (properties: Properties): Schema => ({
  type: 'array',
  items: objectOf(properties),
})

/** A list of pairs of something and the number of an edition. */
export const pairOf = (first: Schema, description: string): Schema => ({
  type: 'array',
  description,
  items: { type: 'array', items: [first, { type: 'integer' }], maxItems: 2, minItems: 2 },
})

/** An id as one or the other database gives it. */
export const idSchema = (orNull?: 'null'): { type: ('integer' | 'null' | 'string')[] } => ({
  type: ['integer', 'string', ...(orNull ? [orNull] : [])],
})

/** Stored for the derivations, not for people. */
export const hidden = (field: JSONField): JSONField => ({
  ...field,
  admin: { ...field.admin, hidden: true },
})
