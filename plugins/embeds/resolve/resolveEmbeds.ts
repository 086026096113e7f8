import type { PayloadRequest } from 'payload'

import { endsRequest } from '../../transactions/index.ts'
import { goodUntil, keepNothing, publicViews } from '../http/readLog.ts'
import { askedFields, keysShown, type EmbedRegistry } from '../registry.ts'
import type { Embed, EmbedFields, EmbedNode } from '../types.ts'
import { viewAt } from './viewAt.ts'

/**
 * The views of many embeds, in the order of `nodes`: one load a kind, however many there are, and each distinct
 * question once. A load that fails leaves its kind without a view and is logged; the rest of the story stands.
 */
export async function resolveEmbeds(
  { embeds }: Pick<EmbedRegistry, 'embeds'>,
  nodes: readonly EmbedNode[],
  req: PayloadRequest,
): Promise<unknown[]> {
  const views = new Map<EmbedNode, unknown>()
  const kinds = groupBy(nodes, ({ fields }) => fields.blockType)
  await Promise.all(
    [...kinds].map(async ([slug, group]) => {
      const embed = embeds.get(slug)
      if (!embed) return
      const questions = groupBy(group, (node) => JSON.stringify(askedFields(node)))
      const answers = await answersTo(embed, [...questions.keys()], req)
      for (const [question, same] of questions)
        same.forEach((node) => views.set(node, answers.get(question) ?? null))
    }),
  )
  return nodes.map((node) => views.get(node) ?? null)
}

/** From memory, where the public asks and it is kept; the others in one load. */
async function answersTo(
  embed: Embed,
  questions: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, unknown>> {
  const kept = publicViews()
  const name = (question: string) => `${embed.slug} ${question}`
  const answers = new Map<string, unknown>()
  /** A view is kept as it was made; what the clock says of it is said anew each time. */
  const answer = (question: string, made: unknown) => {
    const { until, view } = viewAt(embed, made, Date.now())
    goodUntil(until)
    answers.set(question, view)
  }
  for (const question of questions) {
    const known = kept?.get(name(question))
    if (known) answer(question, known.view)
  }
  const open = questions.filter((question) => !answers.has(question))
  if (open.length === 0) return answers
  const views = await load(embed, open.map(parse), req)
  if (!views) return answers
  open.forEach((question, at) => {
    const view = views[at] ?? null
    answer(question, view)
    kept?.put(name(question), view, keysShown(embed, parse(question), view))
  })
  return answers
}

async function load(
  embed: Embed,
  asked: EmbedFields[],
  req: PayloadRequest,
): Promise<null | readonly unknown[]> {
  try {
    return await embed.load(asked, { req })
  } catch (err) {
    if (endsRequest(err)) throw err
    req.payload.logger.error({ err, msg: `The embeds of kind ${embed.slug} could not be loaded.` })
    keepNothing()
    return null
  }
}

const parse = (question: string): EmbedFields => JSON.parse(question) as EmbedFields

function groupBy<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(by(item))
    if (group) group.push(item)
    else groups.set(by(item), [item])
  }
  return groups
}
