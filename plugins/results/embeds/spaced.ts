/** What there is of the parts, with spaces between. */
export const spaced = (...parts: (null | number | string | undefined)[]): string =>
  parts.filter((part) => part != null && part !== '').join(' ')
