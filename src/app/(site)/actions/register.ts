'use server'

import { redirect } from 'next/navigation'

import { passwordFault } from '../../../../plugins/accounts/index.ts'
import type { FormState } from '../lib/form.ts'

import { asked } from '../data/asked.ts'
import { session } from '../data/session.ts'
import { startSession } from '../data/startSession.ts'
import { fieldErrors } from '../lib/fieldErrors.ts'
import { textOf, typedIn } from '../lib/form.ts'
import { isEmail } from '../lib/isEmail.ts'
import { safePath } from '../lib/safePath.ts'
import { tooMany } from '../lib/tooMany.ts'
import { words } from '../words.ts'

/** Makes a reader's account, logs the reader in and returns to the page that asked for it. */
export async function register(_: FormState, form: FormData): Promise<FormState> {
  const displayName = textOf(form, 'displayName')
  const email = textOf(form, 'email')
  const password = typedIn(form, 'password')
  const values = { displayName, email }
  const errors = await mistakes({ displayName, email, password })
  if (Object.keys(errors).length > 0) return { errors, values }

  const { payload } = await session()
  try {
    await payload.create({
      collection: 'readers',
      data: { displayName, email, password },
      overrideAccess: false,
      ...(await asked()),
    })
  } catch (error) {
    const late = tooMany(error)
    if (late !== null) return { errors: { form: late }, values }
    const refused = fieldErrors(error)
    if (refused === null) throw error
    return { errors: refused.email ? { ...refused, email: words.account.taken } : refused, values }
  }
  await startSession(email, password)
  redirect(safePath(form.get('next')))
}

async function mistakes(typed: { displayName: string; email: string; password: string }) {
  const fault = await passwordFault(typed.password, [typed.displayName, typed.email])
  return {
    ...(!/^.{2,60}$/u.test(typed.displayName) && { displayName: words.account.needName }),
    ...(!isEmail(typed.email) && { email: words.account.needEmail }),
    ...(fault !== null && { password: fault }),
  }
}
