import type { Payload, Where } from 'payload'

import { readBatches } from '../load/readBatches.ts'
import type { DocID, Key } from '../types.ts'
import { ASKERS } from './names.ts'

/** A story that asks a question, or has asked it. */
export interface Asker {
  question: string
  story: Key
}

type AskerRow = Asker & { id: DocID }

/** The stories that ask, or have asked, one of the questions. One indexed query for some hundreds of questions. */
export const askersOf = (payload: Payload, questions: readonly string[]): Promise<AskerRow[]> =>
  readBatches(questions, (some) => find(payload, { question: { in: some } }))

/** What the stories ask, or have asked. One indexed query for some hundreds of stories. */
export const askersIn = (payload: Payload, stories: readonly Key[]): Promise<AskerRow[]> =>
  readBatches(stories, (some) => find(payload, { story: { in: some } }))

/** Those that are not kept yet. */
export async function newAskers(payload: Payload, askers: readonly Asker[]): Promise<Asker[]> {
  const stories = [...new Set(askers.map(({ story }) => story))]
  const names = new Set((await askersIn(payload, stories)).map(nameOf))
  return askers.filter((asker) => !names.has(nameOf(asker)))
}

const nameOf = ({ question, story }: Asker): string => `${question} ${story}`

async function find(payload: Payload, where: Where): Promise<AskerRow[]> {
  const { docs } = await payload.db.find<AskerRow>({
    collection: ASKERS,
    limit: 0,
    pagination: false,
    where,
  })
  return docs
}
