/** `Long jump` within a sentence: `long jump`. Numbers, and names that start with a code, stay as they are. */
export const uncapitalised = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
