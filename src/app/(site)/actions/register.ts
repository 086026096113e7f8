'use server'

import { redirect } from 'next/navigation'
import { createLocalReq } from 'payload'

import { askToRegister } from '../../../../plugins/accounts/index.ts'
import { asked } from '../data/asked.ts'
import { session } from '../data/session.ts'
import { fieldErrors } from '../lib/fieldErrors.ts'
import { type FormState, textOf } from '../lib/form.ts'
import { isEmail } from '../lib/isEmail.ts'
import { paths } from '../lib/paths.ts'
import { safePath } from '../lib/safePath.ts'
import { tooMany } from '../lib/tooMany.ts'
import { words } from '../words.ts'

/** Sends a mail by which a reader's account is made; says the same where there is one of this address. */
export async function register(_: FormState, form: FormData): Promise<FormState> {
  const values = { displayName: textOf(form, 'displayName'), email: textOf(form, 'email') }
  const errors = mistakes(values)
  if (Object.keys(errors).length > 0) return { errors, values }

  const { payload } = await session()
  const next = safePath(form.get('next'))
  try {
    await askToRegister('readers', values, await createLocalReq(await asked(), payload), next)
  } catch (error) {
    const late = tooMany(error)
    const refused = late === null ? fieldErrors(error) : { form: late }
    if (refused === null) throw error
    return { errors: refused, values }
  }
  redirect(paths.registered)
}

const mistakes = ({ displayName, email }: { displayName: string; email: string }) => ({
  ...(!/^.{2,60}$/u.test(displayName) && { displayName: words.account.needName }),
  ...(!isEmail(email) && { email: words.account.needEmail }),
})
