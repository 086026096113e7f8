import type { Payload, PayloadRequest, Where } from 'payload'

import { CHANGES } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
import { readDirty, type Dirty } from '../registry/dirty.ts'
import type { DocID, Key } from '../types.ts'
import { derive, type Outcome } from './derive.ts'
import { withTurn } from './withTurn.ts'

/**
 * How long work waits whose derivation this process does not know, in milliseconds: while a new version is rolled
 * out, one that does know it is about to come. Then it is forgotten, for the derivation was taken out.
 */
const UNKNOWN_MS = 600_000

/** Some changes, or the oldest of those that wait. */
export type Which = { but: readonly DocID[]; limit: number } | { ids: readonly DocID[] }

export interface Settled {
  /** Those that were looked at. */
  ids: DocID[]
  /** Those of them, and what others left over, that came no further. */
  stuck: DocID[]
}

interface ChangeRow {
  createdAt: string
  dirty: Dirty[]
  /** Empty for what another change left over. */
  doc: string
  id: DocID
  keys: Key[]
  slug: string
}

/**
 * Derives what some changes made dirty and gives each its place in the feed, in one transaction. Work that fails
 * becomes a row of its own, so that the feed tells at once of the fact and of all that was derived.
 */
export const settleChanges = (
  payload: Payload,
  registry: Registry,
  which: Which,
  patienceMs: number,
): Promise<Settled> =>
  withTurn(
    payload,
    async (req, feed) => {
      const rows = await open(which, req)
      const outcome = await derive(
        registry,
        rows.flatMap(({ dirty }) => dirty),
        req,
      )
      const stuck: DocID[] = []
      for (const row of rows) {
        const { keys, left } = reached(registry, row, outcome)
        if (row.doc === '' && left.length > 0 && left.length === row.dirty.length) {
          stuck.push(row.id)
          continue
        }
        if (left.length > 0) stuck.push(await leaveOver(registry, row, left, req))
        await req.payload.db.updateOne({
          collection: CHANGES,
          data: { keys, seq: feed.next() },
          id: row.id,
          req,
          returning: false,
        })
      }
      return { ids: rows.map(({ id }) => id), stuck }
    },
    patienceMs,
  )

/** Another process may have settled some of them since they were seen. */
async function open(which: Which, req: PayloadRequest): Promise<ChangeRow[]> {
  const { docs } = await req.payload.db.find<ChangeRow>({
    collection: CHANGES,
    limit: 'limit' in which ? which.limit : 0,
    pagination: false,
    req,
    sort: 'id',
    where: waiting(which),
  })
  return docs
}

/** Changes without a place in the feed. */
export function waiting(which: Which): Where {
  const among = 'ids' in which ? { in: [...which.ids] } : { not_in: [...which.but] }
  const all = 'but' in which && which.but.length === 0
  return { and: [{ seq: { equals: 0 } }, ...(all ? [] : [{ id: among }])] }
}

/** Every key that a change led to, step by step, and the work on the way that is still to be done. */
function reached(
  registry: Registry,
  row: ChangeRow,
  { failed, led }: Outcome,
): { keys: Key[]; left: Dirty[] } {
  const keys = new Set(row.keys)
  const seen = new Set<Dirty>(row.dirty)
  const mayBecomeKnown = Date.now() - Date.parse(row.createdAt) < UNKNOWN_MS
  const left = (item: Dirty) => failed.has(item) || (mayBecomeKnown && !keyOf(registry, item))
  for (const item of seen) {
    const step = led.get(item)
    step?.keys.forEach((key) => keys.add(key))
    step?.to.forEach((next) => seen.add(next))
  }
  return { keys: [...keys].sort(), left: [...seen].filter(left) }
}

/** Null for a derivation that this process does not know. */
function keyOf({ keyed }: Registry, item: Dirty): Key | null {
  const { derivation, id } = readDirty(item)
  const known = keyed.find(({ name }) => name === derivation)
  return known ? `${known.by}:${id}` : null
}

async function leaveOver(
  registry: Registry,
  { slug }: ChangeRow,
  left: readonly Dirty[],
  req: PayloadRequest,
): Promise<DocID> {
  const made: unknown = await req.payload.db.create({
    collection: CHANGES,
    data: {
      dirty: left,
      doc: '',
      keys: left.flatMap((item) => keyOf(registry, item) ?? []),
      operation: 'update',
      seq: 0,
      slug,
    },
    req,
  })
  return (made as { id: DocID }).id
}
