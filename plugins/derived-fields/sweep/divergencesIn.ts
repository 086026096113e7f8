import type { Patch } from '../drain/compute.ts'
import type { Divergence } from '../types.ts'

export const divergencesIn = ({ before, collection, fields, row }: Patch): Divergence[] =>
  fields.map((field) => ({
    collection,
    derived: row[field],
    field,
    id: row.id,
    stored: before[field],
  }))
