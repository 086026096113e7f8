import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'

import { words } from '../admin/words.ts'
import { readID } from '../hooks/readID.ts'
import { embedRegistry, keyOf, present } from '../registry.ts'
import { renderHTML } from '../render/renderHTML.ts'
import type { Embed, EmbedFields, Key } from '../types.ts'

/** What one embed shows, with what an editor should know. */
export interface EmbedPreview {
  /** Static markup, as readers get it. `null` when there is nothing to show. */
  html: null | string
  /** Documents whose change makes this answer stale. */
  keys: Key[]
  /** Whether the public sees it too: a private note in a public story is seen by the desk alone. */
  public: boolean
  text: null | string
  /** As the one who asks may see it. */
  view: unknown
  warning: null | string
}

/** `GET /api/embeds/view?slug=results-table&event=12`: one embed without a story, for the editor and for tools. */
export const viewEmbed: Endpoint = {
  handler: async (req) => {
    const { slug, ...query } = req.query
    const embed = embedRegistry(req.payload).embeds.get(String(slug))
    if (!embed)
      return refuse(
        `slug: read ${JSON.stringify(slug)}, expected the slug of an embed; see /api/embeds.`,
      )
    const fields = readFields(embed, query, req)
    if ('refused' in fields) return refuse(fields.refused)
    return Response.json(await preview(embed, fields.read, req), {
      headers: { 'Cache-Control': 'private, no-cache' },
    })
  },
  method: 'get',
  path: '/embeds/view',
}

async function preview(
  embed: Embed,
  fields: EmbedFields,
  req: PayloadRequest,
): Promise<EmbedPreview> {
  const [view = null] = await embed.load([fields], { req })
  const publicly = req.user
    ? await embed.load([fields], { req: await createLocalReq({}, req.payload) })
    : [view]
  const references = present([
    ...embed.about(fields),
    ...(view === null ? [] : (embed.shows?.(view) ?? [])),
  ])
  return {
    html: view === null ? null : await renderHTML(embed, view),
    keys: [...new Set(references.map(keyOf))],
    public: publicly[0] != null,
    text: view === null ? null : embed.render.text(view),
    view,
    warning: view === null ? words.gone : (embed.warning?.(view) ?? null),
  }
}

function readFields(
  embed: Embed,
  query: Record<string, unknown>,
  { payload }: PayloadRequest,
): { read: EmbedFields } | { refused: string } {
  const read: EmbedFields = {}
  for (const field of embed.fields) {
    if (!('name' in field)) continue
    const value = query[field.name]
    if (value === undefined || value === '') continue
    const many = 'hasMany' in field && field.hasMany === true
    const values: unknown[] = many && typeof value === 'string' ? value.split(',') : [value]
    if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      const { relationTo } = field
      const ids = values.map((one) => readID(payload)(one, relationTo))
      if (ids.includes(null))
        return {
          refused: `${field.name}: read ${JSON.stringify(value)}, expected an id of ${relationTo}.`,
        }
      read[field.name] = many ? ids : ids[0]
    } else if (many) read[field.name] = values.filter((one) => typeof one === 'string')
    else if (field.type === 'checkbox') read[field.name] = value === 'true'
    else if (field.type === 'number') read[field.name] = Number(value)
    else if (typeof value === 'string') read[field.name] = value
  }
  return { read }
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 400 })
