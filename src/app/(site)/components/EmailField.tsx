import type { FormState } from '../lib/form.ts'
import { words } from '../words.ts'
import { FormField } from './FormField.tsx'

/** By which an account is known. */
export const EmailField = ({ state }: { state: FormState }) => (
  <FormField
    autoComplete="email"
    label={words.account.email}
    name="email"
    required
    state={state}
    type="email"
  />
)
