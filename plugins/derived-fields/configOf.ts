import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'

/** A collection's config; undefined where there is no such collection. */
export const configOf = (
  payload: Payload,
  collection: string,
): SanitizedCollectionConfig | undefined =>
  payload.collections[collection as CollectionSlug]?.config
