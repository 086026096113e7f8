import type { Payload, PayloadRequest, Where } from 'payload'

import { readBatches } from '../load/readBatches.ts'
import type { DocID, EmbedFields, Key } from '../types.ts'
import { QUESTIONS } from './names.ts'

/** A question that is kept. */
export interface QuestionRow {
  asked: EmbedFields
  id: DocID
  /** Of every view there has been. */
  keys: Key[]
  print: string
  question: string
  /** Keys of the latest view, and what the question is about. */
  shows: Key[]
  since: string
  slug: string
}

export const questionsNamed = (
  payload: Payload,
  names: readonly string[],
  req?: PayloadRequest,
): Promise<QuestionRow[]> =>
  readBatches(names, (some) => find(payload, { question: { in: some } }, req))

/** Those whose views show, or have shown, one of the documents. One indexed query for some hundreds of keys. */
export async function questionsShowing(
  payload: Payload,
  keys: readonly Key[],
): Promise<QuestionRow[]> {
  const rows = await readBatches(keys, (some) => find(payload, { keys: { in: some } }))
  return [...new Map(rows.map((row) => [row.question, row])).values()]
}

async function find(payload: Payload, where: Where, req?: PayloadRequest): Promise<QuestionRow[]> {
  const { docs } = await payload.db.find<QuestionRow>({
    collection: QUESTIONS,
    limit: 0,
    pagination: false,
    req,
    where,
  })
  return docs
}
