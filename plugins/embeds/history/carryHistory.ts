import type { PayloadRequest } from 'payload'

import type { DocID, EmbedNode } from '../types.ts'
import { VIEWS } from './names.ts'
import { questionOf } from './questionOf.ts'

interface Row {
  at: string
  id: DocID
  question: string
  seq: number
  view?: unknown
}

/**
 * What the public saw in an embed before it asked for another document belongs to what it asks now: as published it
 * shows what stood there. Only what is older than the history that this has already.
 */
export async function carryHistory(
  req: PayloadRequest,
  [before, after]: readonly [EmbedNode, EmbedNode],
): Promise<void> {
  const [old, question] = [questionOf(before), questionOf(after)]
  const [first] = await rowsOf(req, question, 1)
  for (const { at, seq, view } of await rowsOf(req, old, 0))
    if (!first || seq < first.seq)
      await req.payload.db.create({ collection: VIEWS, data: { at, question, seq, view }, req })
}

async function rowsOf(req: PayloadRequest, question: string, limit: number): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: VIEWS,
    limit,
    pagination: false,
    req,
    sort: 'seq',
    where: { question: { equals: question } },
  })
  return docs
}
