'use server'

import { redirect } from 'next/navigation'
import { createLocalReq } from 'payload'

import { confirmMove } from '../../../../plugins/accounts/index.ts'
import { asked } from '../data/asked.ts'
import { session } from '../data/session.ts'
import type { FormState } from '../lib/form.ts'
import { passwordRefusal } from '../lib/passwordRefusal.ts'
import { paths } from '../lib/paths.ts'
import { words } from '../words.ts'

/** Gives the account of a mail's link its new address. All its sessions end, so the reader logs in again. */
export async function move(token: string): Promise<FormState> {
  const { payload } = await session()
  try {
    await confirmMove('readers', token, await createLocalReq(await asked(), payload))
  } catch (error) {
    return { errors: passwordRefusal(error, words.account.staleMove), values: {} }
  }
  redirect(paths.login('/'))
}
