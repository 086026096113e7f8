import type { CollectionSlug, Payload, Where } from 'payload'

export type ID = number | string
export interface Doc extends Record<string, unknown> {
  id: ID
}

interface Options {
  depth?: number
  draft?: boolean
  overrideAccess?: boolean
  req?: unknown
  select?: Record<string, true>
  trash?: boolean
}

/** The Local API for collections that the product's generated types do not know. Always as the desk, never as a reader. */
export interface Loose {
  count: (collection: string, where?: Where) => Promise<number>
  create: (collection: string, data: object, options?: Options) => Promise<Doc>
  read: (collection: string, id: ID, options?: Options) => Promise<Doc>
  remove: (
    collection: string,
    where: Where,
    options?: Options,
  ) => Promise<{ docs: Doc[]; errors: unknown[] }>
  removeByID: (collection: string, id: ID, options?: Options) => Promise<Doc>
  restore: (collection: string, version: ID, options?: Options) => Promise<Doc>
  update: (collection: string, id: ID, data: object, options?: Options) => Promise<Doc>
  updateAll: (
    collection: string,
    where: Where,
    data: object,
    options?: Options,
  ) => Promise<{ docs: Doc[]; errors: unknown[] }>
  /** The versions of a document, the oldest first. */
  versions: (collection: string, id: ID) => Promise<Doc[]>
}

/** A slug of collections that only a test has. */
export const slug = (name: string): CollectionSlug => name as CollectionSlug

interface Untyped {
  count: (args: object) => Promise<{ totalDocs: number }>
  create: (args: object) => Promise<Doc>
  delete: (args: object) => Promise<Doc & { docs: Doc[]; errors: unknown[] }>
  findByID: (args: object) => Promise<Doc>
  findVersions: (args: object) => Promise<{ docs: Doc[] }>
  restoreVersion: (args: object) => Promise<Doc>
  update: (args: object) => Promise<Doc & { docs: Doc[]; errors: unknown[] }>
}

export function loose(payload: Payload): Loose {
  const api = payload as unknown as Untyped
  const desk = { depth: 0, overrideAccess: true }
  return {
    count: async (collection, where) => (await api.count({ ...desk, collection, where })).totalDocs,
    create: (collection, data, options) => api.create({ ...desk, collection, data, ...options }),
    read: (collection, id, options) => api.findByID({ ...desk, collection, id, ...options }),
    remove: (collection, where, options) => api.delete({ ...desk, collection, where, ...options }),
    removeByID: (collection, id, options) => api.delete({ ...desk, collection, id, ...options }),
    restore: (collection, id, options) =>
      api.restoreVersion({ ...desk, collection, id, ...options }),
    update: (collection, id, data, options) =>
      api.update({ ...desk, collection, data, id, ...options }),
    updateAll: (collection, where, data, options) =>
      api.update({ ...desk, collection, data, where, ...options }),
    versions: async (collection, id) =>
      (
        await api.findVersions({
          ...desk,
          collection,
          limit: 0,
          pagination: false,
          sort: 'createdAt',
          where: { parent: { equals: id } },
        })
      ).docs,
  }
}
