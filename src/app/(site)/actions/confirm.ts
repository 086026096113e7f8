'use server'

import { redirect } from 'next/navigation'
import { createLocalReq } from 'payload'

import { confirmRegistration } from '../../../../plugins/accounts/index.ts'
import { asked } from '../data/asked.ts'
import { session } from '../data/session.ts'
import { startSession } from '../data/startSession.ts'
import { type FormState, typedIn } from '../lib/form.ts'
import { passwordRefusal } from '../lib/passwordRefusal.ts'
import { safePath } from '../lib/safePath.ts'
import { words } from '../words.ts'

/** Makes the account of a mail's link, logs the reader in and returns to the page from which it was asked for. */
export async function confirm(token: string, _: FormState, form: FormData): Promise<FormState> {
  const password = typedIn(form, 'password')
  if (!password) return { errors: { password: words.account.needPassword }, values: {} }
  const { payload } = await session()
  const req = await createLocalReq(await asked(), payload)
  let next: string
  try {
    const made = await confirmRegistration('readers', { password, token }, req)
    await startSession(made.email, password)
    next = safePath(made.next)
  } catch (error) {
    return { errors: passwordRefusal(error, words.account.staleRegistration), values: {} }
  }
  redirect(next)
}
