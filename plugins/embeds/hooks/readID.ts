import type { Collection, Payload } from 'payload'

const OBJECT_ID = /^[0-9a-f]{24}$/i

/** Reads an id as the collection's database holds it; `null` for what cannot be one, such as a query operator. */
export const readID =
  ({ collections, db }: Pick<Payload, 'collections' | 'db'>) =>
  (value: unknown, collection: string): null | number | string => {
    const known = (collections as Record<string, Collection | undefined>)[collection]
    if (!known || (typeof value !== 'number' && typeof value !== 'string')) return null
    const type = known.customIDType ?? db.defaultIDType
    if (type === 'number') {
      const id = typeof value === 'number' || /^\d+$/.test(value) ? Number(value) : NaN
      return Number.isSafeInteger(id) ? id : null
    }
    if (known.customIDType === 'text' || db.name !== 'mongoose')
      return String(value) === '' ? null : String(value)
    return OBJECT_ID.test(String(value)) ? String(value) : null
  }
