'use client'

import type { FormState } from '../lib/form.ts'
import { words } from '../words.ts'
import { AccountForm } from './AccountForm.tsx'
import { FormField } from './FormField.tsx'

interface Props {
  /** Makes an account, or gives the one that is there a new password: both by the token of a mail. */
  choose: (state: FormState, form: FormData) => Promise<FormState>
}

export function PasswordForm({ choose }: Props) {
  return (
    <AccountForm act={choose} send={words.account.setPassword}>
      {(state) => (
        <FormField
          autoComplete="new-password"
          hint={words.account.passwordHint}
          label={words.account.newPassword}
          name="password"
          required
          state={state}
          type="password"
        />
      )}
    </AccountForm>
  )
}
