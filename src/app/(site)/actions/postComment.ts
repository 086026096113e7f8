'use server'

import { redirect } from 'next/navigation'

import type { Article } from '../../../../payload-types.ts'
import type { FormState } from '../lib/form.ts'

import { asked } from '../data/asked.ts'
import { session } from '../data/session.ts'
import { fieldErrors } from '../lib/fieldErrors.ts'
import { textOf } from '../lib/form.ts'
import { paths } from '../lib/paths.ts'
import { tooMany } from '../lib/tooMany.ts'
import { words } from '../words.ts'

/** Posts a reader's comment below the story; it stands there at once, marked as waiting. */
export async function postComment(
  story: Pick<Article, 'id' | 'slug'>,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const { asVisitor, payload, visitor } = await session()
  const page = paths.story(story.slug)
  if (visitor?.kind !== 'reader') redirect(paths.login(`${page}#comments`))
  const body = textOf(form, 'body')
  if (!body) return { errors: { body: words.comments.empty }, values: {} }
  try {
    await payload.create({
      collection: 'comments',
      data: { article: story.id, body },
      ...asVisitor,
      ...(await asked()),
    })
  } catch (error) {
    const late = tooMany(error)
    const refused = late === null ? fieldErrors(error) : { form: late }
    if (refused === null) throw error
    return { errors: { body: Object.values(refused).join(' ') }, values: { body } }
  }
  redirect(`${page}#comments`)
}
