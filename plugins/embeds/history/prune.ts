import type { CollectionSlug, Payload, Where } from 'payload'

import { advance, follower } from '../../derived-fields/index.ts'
import type { DocID } from '../types.ts'
import { askersIn, askersOf, type Asker } from './askers.ts'
import { ASKERS, KEEPER, QUESTIONS, VIEWS } from './names.ts'
import { isStill } from './step.ts'
import { stillAsked } from './stillAsked.ts'
import { storiesChanged } from './storiesChanged.ts'

/** Questions that are looked at in one step. */
const PAGE = 50

/** What was taken away. */
export interface Pruned {
  /** Questions, with all that was kept in answer to them. */
  questions: number
  /** That a story asks. */
  askers: number
}

/** The place in the feed up to which this process has looked: what no story asks differently since is not read again. */
const looked = new WeakMap<Payload, number>()

/**
 * Takes away what no story can show any more: the answers to questions that no version of any story asks. Page by page,
 * each in a transaction of its own, and none while there are changes that the keeper has yet to work out: they may ask.
 * The first time it looks at every question, then at those of stories that were saved or deleted.
 */
export async function pruneViews(payload: Payload): Promise<Pruned> {
  const pruned: Pruned = { askers: 0, questions: 0 }
  const { position } = await follower(payload, KEEPER, 0)
  for await (const names of questionPages(payload, looked.get(payload))) {
    const gone = await prunePage(payload, names)
    if (!gone) return pruned
    pruned.askers += gone.askers
    pruned.questions += gone.questions
  }
  looked.set(payload, position)
  return pruned
}

/** What was taken away; `null` where there are changes to be worked out first. */
async function prunePage(payload: Payload, names: readonly string[]): Promise<null | Pruned> {
  const { position } = await follower(payload, KEEPER, 0)
  const { askers, questions } = await unasked(payload, names)
  const pruned: Pruned = { askers: askers.length, questions: questions.length }
  if (askers.length + questions.length === 0) return pruned
  let isDue = false
  const isDone = await advance(payload, KEEPER, {
    from: position,
    to: position,
    write: async (req) => {
      isDue = await isStill(payload, position)
      if (!isDue) return
      const drop = (collection: CollectionSlug, where: Where) =>
        payload.db.deleteMany({ collection, req, where })
      if (askers.length > 0) await drop(ASKERS, { id: { in: askers } })
      if (questions.length > 0) {
        await drop(VIEWS, { question: { in: questions } })
        await drop(QUESTIONS, { question: { in: questions } })
      }
    },
  })
  return isDone && isDue ? pruned : null
}

/** The questions to look at: all there are, or those of stories that changed after a place in the feed. */
async function* questionPages(payload: Payload, since?: number): AsyncGenerator<string[]> {
  if (since !== undefined) {
    const askers = await askersIn(payload, await storiesChanged(payload, since))
    const names = [...new Set(askers.map(({ question }) => question))]
    for (let at = 0; at < names.length; at += PAGE) yield names.slice(at, at + PAGE)
    return
  }
  for (let after: string | undefined = ''; after !== undefined;) {
    const names = await questionsAfter(payload, after)
    yield names
    after = names.length === PAGE ? names.at(-1) : undefined
  }
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
