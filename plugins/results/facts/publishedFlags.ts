import { textOf } from './values.ts'

/** The flags of a source as it prints them: `PB NR` is two. */
export const publishedFlags = (text: unknown): string[] =>
  textOf(text)
    .split(/[\s,]+/)
    .filter(Boolean)

/** `PB`, `=SB`, `NU23R`. */
export const isFlag = (word: string): boolean => /^=?[A-Z][A-Z0-9]{1,7}$/.test(word)

export const isBest = (flag: string): boolean => /^=?[PS]B$/.test(flag)
