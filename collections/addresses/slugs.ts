import { slugify } from 'transliteration'

const LONGEST = 96
const FITS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The address of a headline in any script: `Łódź läuft, 3:29.28!` is `lodz-lauft-3-29-28`; empty for one of signs alone. */
export function slugOf(headline: string): string {
  // A headline may be as long as a body.
  const ascii = slugify(headline.slice(0, 4 * LONGEST), { allowedChars: 'a-zA-Z0-9' })
  const whole = ascii.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const cut = whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/-[^-]*$/, '') : whole
  return cut.replace(/^-+|-+$/g, '')
}

/** What is wrong with an address that somebody typed, and one that would do; null if nothing is. */
export function slugFault(slug: unknown): null | string {
  if (typeof slug !== 'string') return `Read ${JSON.stringify(slug)}, expected text. ${words.rule}`
  if (slug.length <= LONGEST && FITS.test(slug)) return null
  const fit = slugOf(slug)
  const read = slug.length > LONGEST ? `${slug.slice(0, LONGEST)} …` : slug
  return `“${read}” is no address. ${words.rule}${fit && ` “${fit}” would do.`}`
}

const words = {
  rule: `Expected small letters from a to z, digits and single hyphens between them, ${LONGEST} at most. Leave it empty to have it made of the headline.`,
}

/** Addresses like one that is taken, the nearest first. */
export const slugsLike = (slug: string): string[] => [
  slug,
  ...Array.from({ length: 30 }, (_, at) => `${slug}-${at + 2}`),
]

/** Whether an address was made of this headline, with or without the number that kept it unique. */
export const isOfHeadline = (slug: string, headline: string): boolean => {
  const made = slugOf(headline) || UNTITLED
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
}

/** Of a headline without a letter or digit. */
export const UNTITLED = 'story'
