'use server'

import { redirect } from 'next/navigation'

import { asked } from '../data/asked.ts'
import { session } from '../data/session.ts'
import { keepSession } from '../data/startSession.ts'
import { fieldErrors } from '../lib/fieldErrors.ts'
import { type FormState, typedIn } from '../lib/form.ts'
import { tooMany } from '../lib/tooMany.ts'
import { words } from '../words.ts'

/** Sets a reader's new password by the token of a mail, ends all other sessions and logs the reader in. */
export async function resetPassword(
  token: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const password = typedIn(form, 'password')
  if (!password) return { errors: { password: words.account.needPassword }, values: {} }
  const { payload } = await session()
  const errors = await payload
    .resetPassword({
      collection: 'readers',
      data: { password, token },
      overrideAccess: false,
      ...(await asked()),
    })
    .then(({ token: sessionToken }) => keepSession(sessionToken).then(() => null), refusal)
  if (errors) return { errors, values: {} }
  redirect('/')
}

function refusal(error: unknown): Record<string, string> {
  const late = tooMany(error)
  if (late !== null) return { form: late }
  const refused = fieldErrors(error)
  if (refused) return refused
  const forbidden = error instanceof Error && 'status' in error && error.status === 403
  if (forbidden) return { form: words.account.staleLink }
  throw error
}
