import type { CollectionSlug, FlattenedField, Payload } from 'payload'

/** A step that a path takes to documents of another collection. */
export interface Hop {
  /** The path ends here: it asks for no field of those documents. */
  ends: boolean
  /** A list of those that point here, or one that is pointed at. */
  kind: 'join' | 'relationship'
  /** Several where the field points at several collections. */
  to: readonly string[]
}

/** The steps to other documents of a path that is asked for: `event.results.mark` goes to an event, then to results. */
export function hopsOf(payload: Payload, collection: string, path: string): Hop[] {
  const hops: Hop[] = []
  let fields = fieldsOf(payload, collection)
  const names = path.replace(/^-/, '').replaceAll('__', '.').split('.')
  for (const [at, name] of names.entries()) {
    const field = fields.find((one) => one.name === name)
    if (!field) continue
    const hop = hopOf(field)
    if (hop) hops.push({ ...hop, ends: at === names.length - 1 })
    if (hop) fields = hop.to.flatMap((slug) => fieldsOf(payload, slug))
    else if ('flattenedFields' in field) fields = field.flattenedFields
  }
  return hops
}

function hopOf(field: FlattenedField): null | Omit<Hop, 'ends'> {
  if (field.type === 'join') return { kind: 'join', to: [field.collection].flat() }
  return field.type === 'relationship' || field.type === 'upload'
    ? { kind: 'relationship', to: [field.relationTo].flat() }
    : null
}

const fieldsOf = (payload: Payload, slug: string): FlattenedField[] =>
  payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? []
