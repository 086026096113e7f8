import type { CollectionSlug, Payload, Where } from 'payload'

import { advance, follower } from '../../derived-fields/index.ts'
import type { DocID } from '../types.ts'
import { askersOf, type Asker } from './askers.ts'
import { ASKERS, KEEPER, QUESTIONS, VIEWS } from './names.ts'
import { isStill } from './step.ts'
import { stillAsked } from './stillAsked.ts'

/** Questions that are looked at in one step. */
const PAGE = 50

/** What was taken away. */
export interface Pruned {
  /** Questions, with all that was kept in answer to them. */
  questions: number
  /** That a story asks. */
  askers: number
}

/**
 * Takes away what no story can show any more: the answers to questions that no version of any story asks. Page by page,
 * each in a transaction of its own, and none while there are changes that the keeper has yet to work out: they may ask.
 */
export async function pruneViews(payload: Payload): Promise<Pruned> {
  const pruned: Pruned = { askers: 0, questions: 0 }
  for (let after: null | string = ''; after !== null;) {
    const { position } = await follower(payload, KEEPER, 0)
    const names = await questionsAfter(payload, after)
    const { askers, questions } = await unasked(payload, names)
    const isDone =
      questions.length + askers.length === 0 ||
      (await advance(payload, KEEPER, {
        from: position,
        to: position,
        write: async (req) => {
          if (!(await isStill(payload, position))) return
          const drop = (collection: CollectionSlug, where: Where) =>
            payload.db.deleteMany({ collection, req, where })
          if (askers.length > 0) await drop(ASKERS, { id: { in: askers } })
          if (questions.length > 0) {
            await drop(VIEWS, { question: { in: questions } })
            await drop(QUESTIONS, { question: { in: questions } })
          }
          pruned.askers += askers.length
          pruned.questions += questions.length
        },
      }))
    after = isDone && names.length === PAGE ? (names.at(-1) ?? null) : null
  }
  return pruned
}

async function questionsAfter(payload: Payload, after: string): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: DocID; question: string }>({
    collection: QUESTIONS,
    limit: PAGE,
    pagination: false,
    select: { question: true },
    sort: 'question',
    where: { question: { greater_than: after } },
  })
  return docs.map(({ question }) => question)
}

/** Who no longer asks, and what nobody asks. */
async function unasked(
  payload: Payload,
  names: readonly string[],
): Promise<{ askers: DocID[]; questions: string[] }> {
  const askers = await askersOf(payload, names)
  const asking = await stillAsked(payload, askers)
  const asked = new Set([...asking].map(({ question }: Asker) => question))
  return {
    askers: askers.filter((asker) => !asking.has(asker)).map(({ id }) => id),
    questions: names.filter((name) => !asked.has(name)),
  }
}
