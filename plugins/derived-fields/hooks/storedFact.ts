import type {
  CollectionSlug,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { configOf } from '../configOf.ts'
import { WHY } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
import { pointers } from '../registry/keysOf.ts'
import type { Row } from '../types.ts'

/** Documents as they are stored, with the fields that derivations read or write. Without `req`: as the others still see them. */
export async function storedRows(
  registry: Registry,
  payload: Payload,
  collection: string,
  where: Where,
  req?: PayloadRequest,
): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: selected(registry, collection, configOf(payload, collection)),
    where,
  })
  return docs
}

export const storedRow = async (
  registry: Registry,
  payload: Payload,
  collection: string,
  id: Row['id'],
  req?: PayloadRequest,
): Promise<Row | null> =>
  (await storedRows(registry, payload, collection, { id: { equals: id } }, req))[0] ?? null

/** The document if it counts as a fact: drafts and what is in the trash do not. */
export function asFact<T extends Readonly<Record<string, unknown>>>(
  payload: Payload,
  collection: string,
  row: null | T | undefined,
): null | T {
  const config = configOf(payload, collection)
  if (!row || (config?.trash && row.deletedAt)) return null
  return hasDrafts(config) && row._status !== 'published' ? null : row
}

/** Whether the latest version may be another one than the stored document: then hooks are told of the version. */
export const hasDrafts = (config?: SanitizedCollectionConfig): boolean =>
  Boolean(config?.versions && config.versions.drafts)

function selected(
  registry: Registry,
  collection: string,
  config?: SanitizedCollectionConfig,
): Record<string, true> {
  const uses = registry.uses(collection)
  const names = [
    '_status',
    'deletedAt',
    WHY,
    ...registry.derivedFields(collection),
    ...uses.flatMap(({ derivation, source }) => [
      ...source.fields,
      ...pointers(source),
      ...('via' in source && source.at ? [source.at] : []),
      ...Object.values(derivation.from).flatMap((other) => ('via' in other ? [other.via] : [])),
    ]),
  ]
  const known = new Set(config?.flattenedFields.map(({ name }) => name))
  return Object.fromEntries(names.filter((name) => known.has(name)).map((name) => [name, true]))
}
