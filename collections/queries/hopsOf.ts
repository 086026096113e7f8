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

/** Where a path leads: over which steps, and to which field. */
export interface Followed {
  /** The field that the path names; none where it names a part of JSON, or nothing. */
  end: FlattenedField | undefined
  hops: Hop[]
  /** Set where it leads into what such a field holds, of which Payload knows no fields. */
  into: 'json' | 'richText' | null
}

/** The steps to other documents of a path that is asked for: `event.results.mark` goes to an event, then to results. */
export const hopsOf = (payload: Payload, collection: string, path: string): Hop[] =>
  followed(payload, collection, path).hops

export function followed(payload: Payload, collection: string, path: string): Followed {
  const hops: Hop[] = []
  let end: FlattenedField | undefined
  let into: Followed['into'] = null
  let fields = fieldsOf(payload, collection)
  const names = path.replace(/^-/, '').replaceAll('__', '.').split('.')
  for (const [at, name] of names.entries()) {
    const ends = at === names.length - 1
    const field = fields.find((one) => one.name === name)
    end = field ?? (ends && isID(name) ? documentID : undefined)
    if (!field) continue
    const hop = hopOf(field)
    if (hop) hops.push({ ...hop, ends })
    if (!ends && (field.type === 'json' || field.type === 'richText')) into = field.type
    if (hop) fields = hop.to.flatMap((slug) => fieldsOf(payload, slug))
    else fields = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return { end, hops, into }
}

const isID = (name: string): boolean => name === 'id' || name === '_id'

/** Which Payload has no field for; of a number on SQLite. */
export const documentID: FlattenedField = { name: 'id', type: 'text', index: true }

function hopOf(field: FlattenedField): null | Omit<Hop, 'ends'> {
  if (field.type === 'join') return { kind: 'join', to: [field.collection].flat() }
  return field.type === 'relationship' || field.type === 'upload'
    ? { kind: 'relationship', to: [field.relationTo].flat() }
    : null
}

const fieldsOf = (payload: Payload, slug: string): FlattenedField[] =>
  payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? []
