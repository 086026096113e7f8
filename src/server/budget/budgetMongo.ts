import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { currentBudget } from './withinBudget.ts'

/** What reads, by which of its arguments are options. */
const READS = {
  aggregate: 1,
  countDocuments: 1,
  distinct: 2,
  estimatedDocumentCount: 0,
  find: 1,
  findOne: 1,
} as const

type Method = (...args: unknown[]) => unknown

/** Each read of a request says how long it may take, so that MongoDB ends it by itself. */
export function budgetMongo({ collections, versions }: MongooseAdapter): void {
  for (const { collection } of [...Object.values(collections), ...Object.values(versions)]) {
    const methods = collection as unknown as Record<keyof typeof READS, Method>
    for (const [name, at] of Object.entries(READS) as [keyof typeof READS, number][]) {
      const read = methods[name].bind(collection)
      methods[name] = (...args) => {
        const budget = currentBudget()
        const left = budget?.left() ?? Infinity
        if (left === Infinity) return read(...args)
        const options = { ...(args[at] as object | undefined), maxTimeMS: Math.ceil(left) }
        return counted(read(...args.slice(0, at), options), (rows) => budget?.took(rows))
      }
    }
  }
}

/** What is found comes as a cursor, of which Mongoose, and the house, take all there is at once. */
function counted(found: unknown, took: (rows: number) => void): unknown {
  if (!isCursor(found)) return found
  const toArray = found.toArray.bind(found)
  found.toArray = async () => {
    const rows = await toArray()
    took(rows.length)
    return rows
  }
  return found
}

interface Cursor {
  toArray: () => Promise<unknown[]>
}

const isCursor = (found: unknown): found is Cursor =>
  typeof found === 'object' && found !== null && 'toArray' in found
