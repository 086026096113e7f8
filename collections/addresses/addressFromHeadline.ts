import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'

import { freeSlug } from './freeSlug.ts'
import { isOfHeadline, slugFault, slugOf, UNTITLED } from './slugs.ts'

interface Named {
  headline?: unknown
  id?: number | string
  slug?: unknown
}

/**
 * A story without an address gets one from its headline, and until it is first published it goes by the headline. One
 * that was typed is checked, in drafts too, and gets a number where it is taken. An old one that fits no more stays.
 *
 * @throws ValidationError at the field.
 */
export const addressFromHeadline: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const given = data as Named
  const before: Named = operation === 'update' ? ((originalDoc ?? {}) as Named) : {}
  const headline = typeof given.headline === 'string' ? given.headline : before.headline
  const slug = given.slug ?? before.slug ?? ''
  if (slug !== '' && slug !== before.slug) {
    const fault = slugFault(slug)
    if (fault) {
      const errors = [{ message: fault, path: 'slug' }]
      throw new ValidationError({ collection: 'articles', errors, req }, req.t)
    }
    return { ...data, slug: await freeSlug(slug as string, before.id, req) }
  }
  if (typeof headline !== 'string' || headline === '') return data
  if (slug !== '' && !(await followsHeadline(before, headline, req))) return data
  return { ...data, slug: await freeSlug(slugOf(headline) || UNTITLED, before.id, req) }
}

/** A working title is no address: what was made of one is made again, as long as no reader can have seen it. */
async function followsHeadline(
  { headline, id, slug }: Named,
  now: string,
  req: PayloadRequest,
): Promise<boolean> {
  if (typeof headline !== 'string' || typeof slug !== 'string' || now === headline) return false
  if (!isOfHeadline(slug, headline) || isOfHeadline(slug, now)) return false
  const { totalDocs } = await req.payload.db.countVersions({
    collection: 'articles',
    req,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return totalDocs === 0
}
