import { embedRegistry } from '../registry.ts'
import type { Recognised } from '../types.ts'
import { ofDesk } from './ofDesk.ts'
import { readBody } from './readBody.ts'

/** An embed that could stand for a pasted text. */
export interface Offer extends Recognised {
  slug: string
}

const MOST_CHARACTERS = 50_000

/** `POST /api/embeds/recognise` with `{ text }`: the embed that says the same, or `{ offer: null }`. */
export const recogniseText = ofDesk('post', '/embeds/recognise', async (req) => {
  const text = await readBody(req, 'text')
  if (typeof text !== 'string')
    return Response.json(
      {
        errors: [
          { message: `text: read ${JSON.stringify(text) ?? 'nothing'}, expected the pasted text.` },
        ],
      },
      { status: 400 },
    )
  const offers: Offer[] = []
  if (text.length <= MOST_CHARACTERS)
    for (const { recognise, slug } of embedRegistry(req.payload).embeds.values()) {
      const recognised = await recognise?.(text, { req })
      if (recognised) offers.push({ ...recognised, slug })
    }
  offers.sort((a, b) => b.matched - a.matched)
  return Response.json({ offer: offers[0] ?? null })
})
