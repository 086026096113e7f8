'use client'

import { useActionState, type ReactNode } from 'react'

import '../css/form.css'

import { emptyForm, type FormState } from '../lib/form.ts'
import { FormMessage } from './FormMessage.tsx'

interface Props {
  act: (state: FormState, form: FormData) => Promise<FormState>
  /** Its fields, which show what was wrong with them. */
  children: (state: FormState) => ReactNode
  /** What stands on the button. */
  send: string
}

/** A form of an account: what came of it above, its fields, and one button. */
export function AccountForm({ act, children, send }: Props) {
  const [state, action, pending] = useActionState(act, emptyForm)
  return (
    <form action={action} className="form" noValidate>
      <FormMessage state={state} />
      {children(state)}
      <button className="button" disabled={pending} type="submit">
        {send}
      </button>
    </form>
  )
}
