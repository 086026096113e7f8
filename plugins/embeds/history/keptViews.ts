import type { Payload } from 'payload'

import { readBatches } from '../load/readBatches.ts'
import type { DocID } from '../types.ts'
import { VIEWS } from './names.ts'

/** A moment by the clock, or by its place in the feed; where both are given, the later of the two. */
export interface AsOf {
  /** ISO 8601. */
  at?: string
  seq?: number
}

export interface Asked {
  asOf: AsOf
  question: string
}

/** `view` is what the public saw; `undefined` where nothing had been kept by then. */
export interface Kept {
  /** When the first view of this question was kept, ISO 8601; `null` where none is. */
  since: null | string
  view?: unknown
}

interface Row {
  at: string
  id: DocID
  question: string
  seq: number
  view?: unknown
}

/** What the public saw at some moments, in the order asked. Two queries, however many. */
export async function keptViews(payload: Payload, asked: readonly Asked[]): Promise<Kept[]> {
  if (asked.length === 0) return []
  const names = [...new Set(asked.map(({ question }) => question))]
  const marks = await read(payload, 'question', names, { at: true, question: true, seq: true })
  const chosen = asked.map(({ asOf, question }) => {
    const own = marks.filter((mark) => mark.question === question).sort((a, b) => a.seq - b.seq)
    return { first: own[0], mark: own.findLast((mark) => isBy(mark, asOf)) }
  })
  const ids = [...new Set(chosen.flatMap(({ mark }) => (mark ? [mark.id] : [])))]
  const rows = new Map((await read(payload, 'id', ids, { view: true })).map((row) => [row.id, row]))
  return chosen.map(({ first, mark }) => ({
    since: first?.at ?? null,
    ...(mark && { view: rows.get(mark.id)?.view ?? null }),
  }))
}

const isBy = ({ at, seq }: Row, asOf: AsOf): boolean =>
  (asOf.seq !== undefined && seq <= asOf.seq) ||
  (asOf.at !== undefined && Date.parse(at) <= Date.parse(asOf.at))

const read = (
  payload: Payload,
  field: 'id' | 'question',
  values: readonly DocID[],
  select: Record<string, true>,
): Promise<Row[]> =>
  readBatches(values, async (some) => {
    const { docs } = await payload.db.find<Row>({
      collection: VIEWS,
      limit: 0,
      pagination: false,
      select,
      where: { [field]: { in: some } },
    })
    return docs
  })
