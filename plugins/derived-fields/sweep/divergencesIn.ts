import type { Patch } from '../drain/compute.ts'
import type { Divergence } from '../types.ts'

export const divergencesIn = ({ collection, fields, row, stored }: Patch): Divergence[] =>
  fields.map((field, at) => ({
    collection,
    derived: row[field],
    field,
    id: row.id,
    stored: stored[at],
  }))
