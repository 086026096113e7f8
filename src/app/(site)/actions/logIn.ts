'use server'

import { redirect } from 'next/navigation'

import type { FormState } from '../lib/form.ts'

import { startSession } from '../data/startSession.ts'
import { textOf, typedIn } from '../lib/form.ts'
import { safePath } from '../lib/safePath.ts'
import { tooMany } from '../lib/tooMany.ts'
import { words } from '../words.ts'

/** Logs a reader in and returns to the page that asked for it; a plain form post works as well. */
export async function logIn(_: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, 'email')
  const password = typedIn(form, 'password')
  const errors = {
    ...(!email && { email: words.account.needEmail }),
    ...(!password && { password: words.account.needPassword }),
  }
  if (Object.keys(errors).length > 0) return { errors, values: { email } }
  try {
    await startSession(email, password)
  } catch (error) {
    return { errors: { form: refusal(error) }, values: { email } }
  }
  redirect(safePath(form.get('next')))
}

function refusal(error: unknown): string {
  const late = tooMany(error)
  if (late !== null) return late
  if (error instanceof Error && error.name === 'AuthenticationError') return words.account.wrong
  throw error
}
