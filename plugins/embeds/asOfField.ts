import type { TextField } from 'payload'

/** In the form of every embed: live, or frozen as of publication or of a date. Held by `vetTree`. */
export const asOfField: TextField = {
  name: 'asOf',
  type: 'text',
  admin: { components: { Field: '/plugins/embeds/admin/AsOfField.tsx#AsOfField' } },
  label: 'Shows',
}
