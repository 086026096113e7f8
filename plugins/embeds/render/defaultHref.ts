import type { Href } from '../types.ts'

/** `/athletes/7`: how our own site addresses the documents that have a page. */
export const defaultHref: Href = (collection, id) => `/${collection}/${id}`
