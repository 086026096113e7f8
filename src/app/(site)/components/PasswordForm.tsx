'use client'

import { useActionState } from 'react'

import '../css/form.css'

import { emptyForm, type FormState } from '../lib/form.ts'
import { words } from '../words.ts'
import { FormField } from './FormField.tsx'
import { FormMessage } from './FormMessage.tsx'

interface Props {
  /** Makes an account, or gives the one that is there a new password: both by the token of a mail. */
  choose: (state: FormState, form: FormData) => Promise<FormState>
}

export function PasswordForm({ choose }: Props) {
  const [state, action, pending] = useActionState(choose, emptyForm)
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <FormField
        autoComplete="new-password"
        hint={words.account.passwordHint}
        label={words.account.newPassword}
        name="password"
        required
        state={state}
        type="password"
      />
      <button className="button" disabled={pending} type="submit">
        {words.account.setPassword}
      </button>
    </form>
  )
}
