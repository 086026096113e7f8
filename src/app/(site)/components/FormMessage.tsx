import type { FormState } from '../lib/form.ts'

/** What is wrong with the form as a whole, read aloud when it appears. */
export const FormMessage = ({ state }: { state: FormState }) => (
  <div role="alert">
    {state.errors.form && <p className="notice notice--error">{state.errors.form}</p>}
  </div>
)
