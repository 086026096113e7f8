'use client'

import type { FormState } from '../lib/form.ts'
import { words } from '../words.ts'
import { AccountForm } from './AccountForm.tsx'

interface Props {
  /** Gives the account of a mail's link its new address. */
  move: (state: FormState, form: FormData) => Promise<FormState>
}

export function MoveForm({ move }: Props) {
  return (
    <AccountForm act={move} send={words.account.confirmAddress}>
      {() => <p>{words.account.newAddressHint}</p>}
    </AccountForm>
  )
}
