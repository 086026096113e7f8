import type { DocID, Reference } from '../../embeds/index.ts'

/** A document by collection and id; null where none was picked. */
export const reference = (collection: string, id: DocID | null | undefined): null | Reference =>
  id == null ? null : { collection, id }
