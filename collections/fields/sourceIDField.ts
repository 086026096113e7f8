import type { TextField } from 'payload'

/** By which an importer knows a document again: of the original alone, a copy comes from nowhere. */
export const sourceIDField: TextField = {
  name: 'sourceID',
  type: 'text',
  admin: { position: 'sidebar' },
  hooks: { beforeDuplicate: [() => null] },
  index: true,
  label: 'Source ID',
}
