import type { ComponentProps } from 'react'

import type { FormState } from '../lib/form.ts'

type Props = {
  hint?: string
  label: string
  name: string
  state: FormState
} & Omit<ComponentProps<'input'>, 'defaultValue' | 'id' | 'name'>

/** A labelled input with its hint and, after a refusal, its error beside it. */
export function FormField({ hint, label, name, state, ...input }: Props) {
  const error = state.errors[name]
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        {...input}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        defaultValue={state.values[name]}
        id={name}
        name={name}
      />
      {hint && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
