import type { PayloadRequest } from 'payload'

import { askedFields, type EmbedRegistry } from '../registry.ts'
import type { Embed, EmbedFields, EmbedNode } from '../types.ts'

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
      const answers = await load(embed, [...questions.keys()].map(parse), req)
      ;[...questions.values()].forEach((same, at) =>
        same.forEach((node) => views.set(node, answers[at] ?? null)),
      )
    }),
  )
  return nodes.map((node) => views.get(node) ?? null)
}

async function load(
  embed: Embed,
  asked: EmbedFields[],
  req: PayloadRequest,
): Promise<readonly unknown[]> {
  try {
    return await embed.load(asked, { req })
  } catch (err) {
    req.payload.logger.error({ err, msg: `The embeds of kind ${embed.slug} could not be loaded.` })
    return asked.map(() => null)
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
