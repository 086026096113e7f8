'use client'

import { logIn } from '../actions/logIn.ts'
import { words } from '../words.ts'
import { AccountForm } from './AccountForm.tsx'
import { EmailField } from './EmailField.tsx'
import { FormField } from './FormField.tsx'

export function LoginForm({ next }: { next: string }) {
  return (
    <AccountForm act={logIn} send={words.account.logIn}>
      {(state) => (
        <>
          <input name="next" type="hidden" value={next} />
          <EmailField state={state} />
          <FormField
            autoComplete="current-password"
            label={words.account.password}
            name="password"
            required
            state={state}
            type="password"
          />
        </>
      )}
    </AccountForm>
  )
}
