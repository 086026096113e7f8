import { createLocalReq } from 'payload'

import type { Embed, EmbedFields } from '../../../../plugins/embeds/index.ts'
import { session } from './session.ts'

/** Views of one kind of embed as this visitor may see them, in the order asked: what stories show, pages show too. */
export async function embedViews<View>(
  embed: Embed,
  asked: EmbedFields[],
): Promise<readonly (null | View)[]> {
  const { asVisitor, payload } = await session()
  const req = await createLocalReq({ user: asVisitor.user ?? undefined }, payload)
  return (await embed.load(asked, { req })) as readonly (null | View)[]
}
