import type { Field } from 'payload'

const nobody = () => false

/** Where the engine keeps the explanations of a document's derived fields: `{ rank: "Second in 3:29.82 …" }`. */
export const explanations = (name = 'why'): Field => ({
  name,
  type: 'json',
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  custom: { derived: true },
  jsonSchema: {
    fileMatch: [`mixed-zone://${name}.json`],
    schema: { type: 'object', additionalProperties: { type: 'string' } },
    uri: `mixed-zone://${name}.json`,
  },
  validate: () => true,
})
