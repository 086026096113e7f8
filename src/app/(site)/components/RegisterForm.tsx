'use client'

import { useActionState } from 'react'

import '../css/form.css'

import { register } from '../actions/register.ts'
import { emptyForm } from '../lib/form.ts'
import { words } from '../words.ts'
import { FormField } from './FormField.tsx'
import { FormMessage } from './FormMessage.tsx'

export function RegisterForm({ next }: { next: string }) {
  const [state, action, pending] = useActionState(register, emptyForm)
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      <input name="next" type="hidden" value={next} />
      <FormField
        autoComplete="nickname"
        label={words.account.displayName}
        maxLength={60}
        name="displayName"
        required
        state={state}
      />
      <FormField
        autoComplete="email"
        label={words.account.email}
        name="email"
        required
        state={state}
        type="email"
      />
      <button className="button" disabled={pending} type="submit">
        {words.account.register}
      </button>
    </form>
  )
}
