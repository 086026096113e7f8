import type { Payload, PayloadRequest } from 'payload'
import { createHash } from 'node:crypto'

import { feedPosition, type Change } from '../../derived-fields/index.ts'
import { idsIn } from '../load/readableKeys.ts'
import { askedFields, embedRegistry, keysShown } from '../registry.ts'
import { publicViewsOf } from '../resolve/publicViewsOf.ts'
import type { DocID, EmbedFields, EmbedNode, Key } from '../types.ts'
import { ASKERS, PUBLICATIONS, QUESTIONS, VIEWS } from './names.ts'
import { questionOf } from './questionOf.ts'
import { questionsNamed, questionsShowing, type QuestionRow } from './questions.ts'
import { newAskers, type Asker } from './askers.ts'
import { isPublished, nodesOf, readStories, storyKey } from './stories.ts'

/** A place in the feed. */
interface Moment {
  at: string
  seq: number
}

/** A question with what the public sees in answer to it. */
interface Answer extends Moment {
  asked: EmbedFields
  known: null | QuestionRow
  print: string
  question: string
  shows: Key[]
  slug: string
  view: unknown
}

/** What changes mean for the histories: which stories ask what, and what the public sees differently now. */
export interface Step {
  answers: Answer[]
  askers: Asker[]
  /** Stories that are there no more. */
  gone: Key[]
  published: (Moment & { story: Key })[]
}

/** Reads what the changes mean. Writes nothing. */
export async function readStep(payload: Payload, changes: readonly Change[]): Promise<Step> {
  const last = momentsByKey(changes)
  const { asked, askers, gone, published } = await readAsked(payload, changes, last)
  const touched = await questionsShowing(payload, [...last.keys()])
  const known = new Map(
    [...touched, ...(await questionsNamed(payload, [...asked.keys()]))].map((row) => [
      row.question,
      row,
    ]),
  )
  const fresh = [...asked].filter(([question]) => !known.has(question))
  const pending = [
    ...touched.map((row) => ({
      asked: row.asked,
      known: row,
      moment: latest(row.keys, last),
      question: row.question,
      slug: row.slug,
    })),
    ...fresh.map(([question, { moment, node }]) => ({
      asked: askedFields(node),
      known: null,
      moment,
      question,
      slug: node.fields.blockType,
    })),
  ]
  const nodes = pending.map(({ asked: fields, slug }) => toNode(slug, fields))
  const views = await publicViewsOf(payload, nodes, changes.at(-1)?.seq ?? 0)
  const answers = pending.map(({ asked: fields, known: row, moment, question, slug }, at) => {
    const view = views[at] ?? null
    const shows = keysOfNode(payload, nodes[at] as EmbedNode, view)
    return {
      ...later(moment, latest(shows, last)),
      asked: fields,
      known: row,
      print: printOf(view),
      question,
      shows,
      slug,
      view,
    }
  })
  return {
    answers: answers.filter(({ known: row, print }) => row?.print !== print),
    askers: await newAskers(payload, askers),
    gone,
    published,
  }
}

/** Whether the feed has gone on since: then views may already show what comes next. */
export const isStill = async (payload: Payload, seq: number): Promise<boolean> =>
  (await feedPosition(payload)) === seq

export async function writeStep(
  { answers, askers, gone, published }: Step,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  for (const moment of published) {
    const where = { story: { equals: moment.story } }
    if (!(await db.findOne({ collection: PUBLICATIONS, req, where })))
      await db.create({ collection: PUBLICATIONS, data: { ...moment }, req })
  }
  if (gone.length > 0)
    await db.deleteMany({ collection: PUBLICATIONS, req, where: { story: { in: gone } } })
  for (const asker of askers) await db.create({ collection: ASKERS, data: { ...asker }, req })
  // One that was pruned meanwhile begins anew.
  const there = new Set(
    (
      await questionsNamed(
        req.payload,
        answers.map(({ question }) => question),
        req,
      )
    ).map(idOf),
  )
  for (const { asked, at, known: row, print, question, seq, shows, slug, view } of answers) {
    const known = row && there.has(row.id) ? row : null
    await db.create({ collection: VIEWS, data: { at, question, seq, view }, req })
    const keys = [...new Set([...(known?.keys ?? []), ...shows])].sort()
    const since = known?.since ?? at
    // Whole: SQLite writes a row with a list in it anew.
    const data = { asked, keys, print, question, shows, since, slug }
    if (known)
      await db.updateOne({ id: known.id, collection: QUESTIONS, data, req, returning: false })
    else await db.create({ collection: QUESTIONS, data, req })
  }
}

const idOf = ({ id }: QuestionRow): DocID => id

/** What the stories among the changes ask, and which of them are before readers. */
async function readAsked(
  payload: Payload,
  changes: readonly Change[],
  last: ReadonlyMap<Key, Moment>,
): Promise<{
  asked: Map<string, { moment: Moment; node: EmbedNode }>
  askers: Asker[]
  gone: Step['gone']
  published: Step['published']
}> {
  const asked = new Map<string, { moment: Moment; node: EmbedNode }>()
  const askers = new Map<string, Asker>()
  const gone: Step['gone'] = []
  const published: Step['published'] = []
  for (const collection of Object.keys(embedRegistry(payload).collections)) {
    const ids = storiesIn(payload, collection, changes)
    const { drafts, main } = await readStories(payload, collection, ids)
    const there = new Set(main.map(({ id }) => id))
    for (const id of ids) if (!there.has(id)) gone.push(storyKey(collection, { id }))
    for (const story of [...main, ...drafts]) {
      const key = storyKey(collection, story)
      const moment = last.get(key)
      if (!moment) continue
      if (main.includes(story) && isPublished(story)) published.push({ ...moment, story: key })
      for (const node of nodesOf(payload, collection, story)) {
        const question = questionOf(node)
        if (!asked.has(question)) asked.set(question, { moment, node })
        askers.set(`${question} ${key}`, { question, story: key })
      }
    }
  }
  return { asked, askers: [...askers.values()], gone, published }
}

function storiesIn(payload: Payload, collection: string, changes: readonly Change[]): DocID[] {
  const own = changes.filter((change) => change.collection === collection)
  return idsIn(
    payload,
    collection,
    own.flatMap(({ keys }) => keys),
  )
}

const toNode = (blockType: string, asked: EmbedFields): EmbedNode => ({
  fields: { ...asked, blockType },
  type: 'block',
})

/** The documents a view shows, and those the question is about. */
export const keysOfNode = (payload: Payload, node: EmbedNode, view: unknown): Key[] =>
  keysShown(embedRegistry(payload).embeds.get(node.fields.blockType), askedFields(node), view)

function momentsByKey(changes: readonly Change[]): Map<Key, Moment> {
  const moments = new Map<Key, Moment>()
  for (const { at, keys, seq } of changes) for (const key of keys) moments.set(key, { at, seq })
  return moments
}

const NEVER: Moment = { at: '', seq: -1 }

const later = (a: Moment, b: Moment): Moment => (b.seq > a.seq ? b : a)

const latest = (keys: readonly Key[], moments: ReadonlyMap<Key, Moment>): Moment =>
  keys.map((key) => moments.get(key) ?? NEVER).reduce(later, NEVER)

const printOf = (view: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(view ?? null))
    .digest('base64url')
