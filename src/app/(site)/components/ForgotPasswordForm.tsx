'use client'

import { askForReset } from '../actions/askForReset.ts'
import { words } from '../words.ts'
import { AccountForm } from './AccountForm.tsx'
import { EmailField } from './EmailField.tsx'

export function ForgotPasswordForm() {
  return (
    <AccountForm act={askForReset} send={words.account.sendLink}>
      {(state) => <EmailField state={state} />}
    </AccountForm>
  )
}
