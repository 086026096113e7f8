/** A field of a form, as far as its error is concerned. */
export interface FieldState {
  errorMessage?: string
  passesCondition?: boolean
  valid?: boolean
  value?: unknown
}

export type Fields = Readonly<Record<string, FieldState>>

export interface FieldError {
  message: string
  path: string
}

/** A save: the values that were sent, the errors that there were before, and those that it was refused for. */
export interface Save {
  before: readonly FieldError[]
  refused: readonly FieldError[]
  values: string
}

export const begun = (fields: Fields, earlier: null | Save): Save => ({
  before: earlier?.before ?? errorsIn(fields),
  refused: [],
  values: valuesOf(fields),
})

/** What became of a save: errors that came are its own, and hold as long as the form stands as it was sent. */
export function look(
  save: Save,
  fields: Fields,
): { changed: boolean; lost: FieldError[]; save: Save; shown: FieldError[] } {
  const there = errorsIn(fields)
  const refused = [...save.refused, ...without(there, [...save.before, ...save.refused])]
  const lost = without(refused, there)
  return {
    changed: valuesOf(fields) !== save.values,
    lost,
    save: { ...save, refused },
    shown: without(refused, lost),
  }
}

const errorsIn = (fields: Fields): FieldError[] =>
  Object.entries(fields).flatMap(([path, { errorMessage, passesCondition, valid }]) =>
    valid === false && errorMessage && passesCondition !== false
      ? [{ message: errorMessage, path }]
      : [],
  )

function without(errors: readonly FieldError[], known: readonly FieldError[]): FieldError[] {
  const keys = new Set(known.map(keyOf))
  return errors.filter((error) => !keys.has(keyOf(error)))
}

const keyOf = ({ message, path }: FieldError): string => JSON.stringify([path, message])

const valuesOf = (fields: Fields): string =>
  JSON.stringify(Object.entries(fields).map(([path, { value }]) => [path, value]))
