'use client'

import { useActionState } from 'react'

import '../css/form.css'

import { logIn } from '../actions/logIn.ts'
import { emptyForm } from '../lib/form.ts'
import { words } from '../words.ts'
import { FormField } from './FormField.tsx'
import { FormMessage } from './FormMessage.tsx'

export function LoginForm({ next }: { next: string }) {
  const [state, action, pending] = useActionState(logIn, emptyForm)
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input name="next" type="hidden" value={next} />
      <FormField
        autoComplete="email"
        label={words.account.email}
        name="email"
        required
        state={state}
        type="email"
      />
      <FormField
        autoComplete="current-password"
        label={words.account.password}
        name="password"
        required
        state={state}
        type="password"
      />
      <button className="button" disabled={pending} type="submit">
        {words.account.logIn}
      </button>
    </form>
  )
}
