/**
 * A text without what disguises it: case, accents, compatibility forms, invisible characters, runs of space.
 * Marks go before the text is normalised too: to sort a long run of them costs its square.
 */
export const folded = (text: string): string =>
  text
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
