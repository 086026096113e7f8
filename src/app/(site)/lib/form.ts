/** What a form shows after it was refused: a message a field (`form` for the whole), and what was typed. */
export interface FormState {
  errors: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
}

export const emptyForm: FormState = { errors: {}, values: {} }

/** A text field of a posted form, trimmed; a file or a missing field is empty. */
export const textOf = (form: FormData, name: string): string => typedIn(form, name).trim()

/** The same to the letter: spaces are part of a password. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
