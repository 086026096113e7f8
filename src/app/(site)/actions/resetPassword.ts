'use server'

import { redirect } from 'next/navigation'

import { asked } from '../data/asked.ts'
import { session } from '../data/session.ts'
import { keepSession } from '../data/startSession.ts'
import { type FormState, typedIn } from '../lib/form.ts'
import { passwordRefusal } from '../lib/passwordRefusal.ts'
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
    .then(
      ({ token: sessionToken }) => keepSession(sessionToken).then(() => null),
      (error: unknown) => passwordRefusal(error, words.account.staleLink),
    )
  if (errors) return { errors, values: {} }
  redirect('/')
}
