'use server'

import { redirect } from 'next/navigation'
import { createLocalReq } from 'payload'

import { askForReset as ask } from '../../../../plugins/accounts/index.ts'
import { asked } from '../data/asked.ts'
import { session } from '../data/session.ts'
import { type FormState, textOf } from '../lib/form.ts'
import { isEmail } from '../lib/isEmail.ts'
import { paths } from '../lib/paths.ts'
import { tooMany } from '../lib/tooMany.ts'
import { words } from '../words.ts'

/** Sends a mail for choosing a new password; says the same whether there is such a reader or not. */
export async function askForReset(_: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, 'email')
  if (!isEmail(email)) return { errors: { email: words.account.needEmail }, values: { email } }
  const { payload } = await session()
  try {
    await ask('readers', email, await createLocalReq(await asked(), payload))
  } catch (error) {
    const late = tooMany(error)
    if (late === null) throw error
    return { errors: { form: late }, values: { email } }
  }
  redirect(paths.resetSent)
}
