'use client'

import { register } from '../actions/register.ts'
import { words } from '../words.ts'
import { AccountForm } from './AccountForm.tsx'
import { EmailField } from './EmailField.tsx'
import { FormField } from './FormField.tsx'

export function RegisterForm({ next }: { next: string }) {
  return (
    <AccountForm act={register} send={words.account.register}>
      {(state) => (
        <>
          <input name="next" type="hidden" value={next} />
          <FormField
            autoComplete="nickname"
            label={words.account.displayName}
            maxLength={60}
            name="displayName"
            required
            state={state}
          />
          <EmailField state={state} />
        </>
      )}
    </AccountForm>
  )
}
