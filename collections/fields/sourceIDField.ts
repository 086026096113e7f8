import type { TextField } from 'payload'

/** By which an importer knows a document again. */
export const sourceIDField: TextField = {
  name: 'sourceID',
  type: 'text',
  admin: { position: 'sidebar' },
  index: true,
  label: 'Source ID',
}
