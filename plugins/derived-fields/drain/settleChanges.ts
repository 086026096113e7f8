import type { Payload, PayloadRequest } from 'payload'

import { CHANGES } from '../names.ts'
import type { Registry } from '../registry/compile.ts'
import type { Dirty } from '../registry/dirty.ts'
import type { DocID, Key } from '../types.ts'
import { derive } from './derive.ts'
import { isVast, ofOneTurn } from './ofOneTurn.ts'
import { APART, WAITS } from './places.ts'
import { reached } from './reached.ts'
import { waiting, type Which } from './waiting.ts'
import { withTurn } from './withTurn.ts'

export interface Settled {
  /** Those that were looked at. */
  ids: DocID[]
  /** Those of them, and what others left over, that came no further. */
  stuck: DocID[]
  /** The documents of those from which nothing is left to follow, but for what is stuck. */
  whole: Key[]
}

interface ChangeRow {
  createdAt: string
  dirty: Dirty[]
  /** Empty for what another change left over. */
  doc: string
  id: DocID
  keys: Key[]
  seq: number
  slug: string
}

/** How work is settled. */
export interface Settling {
  /** How many documents are read in one turn. */
  page: number
  /** How long it is tried against other writers, in milliseconds. */
  patienceMs: number
}

/**
 * Derives what some changes made dirty and gives each its place in the feed, in one transaction. Work that fails
 * becomes a row of its own, so that the feed tells at once of the fact and of all that was derived; and so does work that
 * is not come to, or of which there is very much: it is settled apart.
 */
export const settleChanges = (
  payload: Payload,
  registry: Registry,
  which: Which,
  { page, patienceMs }: Settling,
): Promise<Settled> =>
  withTurn(
    payload,
    async (req, feed) => {
      const rows = ofOneTurn(await open(which, req), page)
      const now = rows.filter((row) => row.seq === APART || !isVast(row, page))
      const outcome = await derive(
        registry,
        now.flatMap(({ dirty }) => dirty),
        req,
        page,
      )
      const stuck: DocID[] = []
      const apart: { left: Dirty[]; row: ChangeRow }[] = []
      for (const row of rows) {
        const { failed, keys, left } = reached(registry, row, outcome)
        if (
          row.doc === '' &&
          failed.length > 0 &&
          row.dirty.every((item) => failed.includes(item))
        ) {
          stuck.push(row.id)
          continue
        }
        if (failed.length > 0) stuck.push(await leaveOver({ ...row, doc: '' }, WAITS, failed, req))
        if (left.length > 0) apart.push({ left, row })
        await req.payload.db.updateOne({
          collection: CHANGES,
          data: { keys, seq: feed.next() },
          id: row.id,
          req,
          returning: false,
        })
      }
      // The smaller ones first: what is left of them is soon done.
      apart.sort((a, b) => a.left.length - b.left.length)
      for (const { left, row } of apart)
        for (let at = 0; at < left.length; at += page)
          await leaveOver(row, APART, left.slice(at, at + page), req)
      return { ids: rows.map(({ id }) => id), stuck, whole: wholeOf(rows, apart) }
    },
    patienceMs,
  )

function wholeOf(rows: readonly ChangeRow[], apart: readonly { row: ChangeRow }[]): Key[] {
  const keyOf = ({ doc, slug }: ChangeRow): Key => `${slug}:${doc}`
  const left = new Set(apart.map(({ row }) => keyOf(row)))
  return rows.flatMap((row) => (row.seq === APART || left.has(keyOf(row)) ? [] : [keyOf(row)]))
}

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

async function leaveOver(
  { doc, slug }: Pick<ChangeRow, 'doc' | 'slug'>,
  seq: typeof APART | typeof WAITS,
  left: readonly Dirty[],
  req: PayloadRequest,
): Promise<DocID> {
  const made: unknown = await req.payload.db.create({
    collection: CHANGES,
    data: {
      dirty: left,
      doc,
      keys: [],
      operation: 'update',
      seq,
      slug,
    },
    req,
  })
  return (made as { id: DocID }).id
}
