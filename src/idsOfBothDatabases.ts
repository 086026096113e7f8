import type { Config } from 'payload'

type Hook = NonNullable<NonNullable<Config['typescript']>['schema']>[number]

/** Widens the ids of generated types to `number | string`: they are made on one database and must be true on the other. */
export const idsOfBothDatabases: Hook = ({ jsonSchema }) => widen(jsonSchema)

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function widen<T>(schema: T): T {
  if (Array.isArray(schema)) return (schema as unknown[]).map((item) => widen(item)) as T
  if (!isNode(schema)) return schema
  const members = Object.entries(schema).map(([name, value]): [string, unknown] => {
    if ((name === 'id' || name === 'defaultIDType') && isNode(value)) return [name, orText(value)]
    if (
      name === 'oneOf' &&
      Array.isArray(value) &&
      value.some((option) => isNode(option) && '$ref' in option)
    )
      return [
        name,
        (value as unknown[]).map((option) => (isNode(option) ? orText(option) : option)),
      ]
    return [name, widen(value)]
  })
  return Object.fromEntries(members) as T
}

/** `number` → `number | string`; anything else stays. */
function orText(schema: Node): Node {
  const types = [schema.type].flat()
  return types.includes('number') && !types.includes('string')
    ? { ...schema, type: [...types, 'string'] }
    : schema
}
