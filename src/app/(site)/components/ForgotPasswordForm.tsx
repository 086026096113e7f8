'use client'

import { useActionState } from 'react'

import '../css/form.css'

import { askForReset } from '../actions/askForReset.ts'
import { emptyForm } from '../lib/form.ts'
import { words } from '../words.ts'
import { FormField } from './FormField.tsx'
import { FormMessage } from './FormMessage.tsx'

export function ForgotPasswordForm() {
  const [state, action, pending] = useActionState(askForReset, emptyForm)
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <FormField
        autoComplete="email"
        label={words.account.email}
        name="email"
        required
        state={state}
        type="email"
      />
      <button className="button" disabled={pending} type="submit">
        {words.account.sendLink}
      </button>
    </form>
  )
}
