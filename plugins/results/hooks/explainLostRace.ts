import { type CollectionSlug, type Payload, ValidationError } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'

import { sentence } from '../checks/sentence.ts'
import { type Facts, type ID, idOf, textOf } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { rivalOf, secondResult } from './secondResultFaults.ts'

/** How long the other saver's commit is waited for, in milliseconds: it may still be open when ours is refused. */
const waits = [0, 20, 50, 100, 200, 400] as const

/**
 * Of two savers of one competitor at once, both pass the check and the database stops the second: with a write
 * conflict, or at the unique index. That saver is told what a later one would have been told.
 */
export function explainLostRace(payload: Payload, slugs: ResultsCollections): void {
  const { db } = payload
  const explaining =
    <Args extends { collection: string; data: object; id?: ID }, T>(
      write: (args: Args) => Promise<T>,
    ) =>
    async (args: Args): Promise<T> => {
      // A copy: the adapter puts the database's own types into the data it is given.
      const data: Facts = { ...args.data }
      try {
        return await write(args)
      } catch (err) {
        if (args.collection !== slugs.results) throw err
        throw (await lostRace(payload, slugs, data, args.id ?? null)) ?? err
      }
    }
  db.create = explaining(db.create.bind(db))
  db.updateOne = explaining(db.updateOne.bind(db))
}

async function lostRace(
  payload: Payload,
  slugs: ResultsCollections,
  data: Facts,
  id: ID | null,
): Promise<null | ValidationError> {
  const entry = textOf(data.entry)
  if (entry === '') return null
  for (const wait of waits) {
    await sleep(wait)
    const rival = await rivalOf(payload, slugs.results, entry, id)
    if (!rival) continue
    const competitor = textOf(data.team) || (await nameOf(payload, slugs.athletes, data.athlete))
    const fault = secondResult(competitor, await nameOf(payload, slugs.events, data.event), rival)
    const errors = [{ message: sentence(fault), path: fault.path }]
    return new ValidationError({ collection: slugs.results, errors })
  }
  return null
}

async function nameOf(
  payload: Payload,
  collection: CollectionSlug,
  value: unknown,
): Promise<string> {
  const found = await payload.db.findOne<{ id: number | string; name?: unknown }>({
    collection,
    select: { name: true },
    where: { id: { equals: idOf(value) } },
  })
  return textOf(found?.name)
}
