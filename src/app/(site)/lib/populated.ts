/** A relationship that was populated, or null where it is empty, hidden or only an id. */
export const populated = <Value>(
  value: Value,
): Exclude<Value, number | string | undefined> | null =>
  typeof value === 'object' && value !== null
    ? (value as Exclude<Value, number | string | undefined>)
    : null
