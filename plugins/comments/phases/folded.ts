/** Code units that are looked at. No comment that is short enough to be taken has more. */
const MOST = 2 ** 16

/**
 * A text without what disguises it: case, accents, compatibility forms, invisible characters, runs of space.
 * Marks go before the text is normalised too: to sort a long run of them costs its square.
 */
export const folded = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
