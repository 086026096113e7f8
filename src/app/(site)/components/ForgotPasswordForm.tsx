'use client'

import { askForReset } from '../actions/askForReset.ts'
import { words } from '../words.ts'
import { AccountForm } from './AccountForm.tsx'
import { FormField } from './FormField.tsx'

export function ForgotPasswordForm() {
  return (
    <AccountForm act={askForReset} send={words.account.sendLink}>
      {(state) => (
        <FormField
          autoComplete="email"
          label={words.account.email}
          name="email"
          required
          state={state}
          type="email"
        />
      )}
    </AccountForm>
  )
}
