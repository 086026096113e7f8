'use client'

import { useActionState } from 'react'

import '../css/form.css'

import { resetPassword } from '../actions/resetPassword.ts'
import { emptyForm } from '../lib/form.ts'
import { words } from '../words.ts'
import { FormField } from './FormField.tsx'
import { FormMessage } from './FormMessage.tsx'

export function ResetPasswordForm({ token }: { token: string }) {
  const [state, action, pending] = useActionState(resetPassword.bind(null, token), emptyForm)
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
