/** The object without these properties. */
export const omit = <T extends object, K extends PropertyKey>(
  object: T,
  ...keys: readonly K[]
): Omit<T, K> =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key as K))) as Omit<
    T,
    K
  >
