/** Parts that the schemas of several fields are made of. */
export const text = { type: 'string' as const }
export const textOrNull = { type: ['string', 'null'] as ('null' | 'string')[] }
export const integer = { type: 'integer' as const }
export const integerOrNull = { type: ['integer', 'null'] as ('integer' | 'null')[] }
export const day = { ...text, description: 'YYYY-MM-DD' }
