import type { PayloadRequest } from 'payload'

import { endsRequest } from '../../transactions/index.ts'
import { wordsOf } from '../fold.ts'
import { embedRegistry } from '../registry.ts'
import type { Embed, Found } from '../types.ts'
import { ofDesk } from './ofDesk.ts'

/** What was found of one kind. */
export interface FoundGroup {
  found: Found[]
  kind: Embed['kind']
  label: string
  slug: string
}

const MOST_WORDS = 8
const MOST_A_KIND = 4

/** `GET /api/embeds/search?q=wightman 1500 tokyo`: what a reporter may mean by it, kind by kind, the likeliest first. */
export const searchFacts = ofDesk('get', '/embeds/search', async (req) => {
  const words = wordsOf(typeof req.query.q === 'string' ? req.query.q : '').slice(0, MOST_WORDS)
  const groups = words.length === 0 ? [] : await search(words, req)
  return Response.json({ groups }, { headers: { 'Cache-Control': 'private, no-store' } })
})

async function search(words: readonly string[], req: PayloadRequest): Promise<FoundGroup[]> {
  const { embeds } = embedRegistry(req.payload)
  const groups = await Promise.all([...embeds.values()].map((embed) => ofKind(embed, words, req)))
  return groups
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.likely - a.likely)
    .map(({ embed: { kind, label, slug }, found }) => ({ found, kind, label, slug }))
}

/** `podium 1500 rome`: a word may name the kind; what it names comes first. */
async function ofKind(embed: Embed, words: readonly string[], req: PayloadRequest) {
  const kind = wordsOf(embed.label)
  const rest = words.filter(
    (word) => word.length < 3 || !kind.some((name) => name.startsWith(word)),
  )
  const named = rest.length < words.length
  const byKind = named && rest.length > 0 ? await find(embed, rest, req) : []
  const found = byKind.length > 0 ? byKind : await find(embed, words, req)
  return {
    embed,
    found: found.slice(0, MOST_A_KIND),
    likely: Math.max(0, ...found.map((one) => said(one, rest))) + (byKind.length > 0 ? 1 : 0),
  }
}

async function find(embed: Embed, words: readonly string[], req: PayloadRequest) {
  try {
    return (await embed.pick?.(words, { req })) ?? []
  } catch (err) {
    if (endsRequest(err)) throw err
    req.payload.logger.error({ err, msg: `Embeds of kind ${embed.slug} could not be searched.` })
    return []
  }
}

/** How much of what it is called was said: "wightman" is rather the athlete than one of his marks. */
function said({ hint = '', label }: Found, words: readonly string[]): number {
  const called = wordsOf(`${label} ${hint}`).length
  return words.length / Math.max(words.length, called)
}
