import type { Frozen } from '../types.ts'

/** What a reader is told about an embed, in the site's language. */
export const words = {
  asOf: (moment: string) => `As of ${moment}`,
  lang: 'en-GB',
  notKept: 'What it showed then was not kept; this is how it stands now.',
  notKeptSince: (moment: string) => `It has been kept since ${moment}; this is how it stands now.`,
  short: (text: string, note: null | string) =>
    note === null ? `(${text.charAt(0).toLowerCase()}${text.slice(1)})` : '(as it stands now)',
  withdrawn: 'Part of what it showed then has been withdrawn; this is how it stands now.',
}

/** `12 June 2024, 21:14 UTC`. In the reader's own zone where `timeZone` is left out, which only a browser knows. */
export const momentOf = (iso: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(words.lang, {
    day: 'numeric',
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
    month: 'long',
    timeZone,
    timeZoneName: 'short',
    year: 'numeric',
  })
    .format(new Date(iso))
    .replace(' at ', ', ')

/** Why what was shown then is not shown; `null` where it is. */
export function frozenNote(frozen: Frozen, timeZone?: string): null | string {
  if (frozen.shows === 'then') return null
  if (frozen.why === 'withdrawn') return words.withdrawn
  return frozen.since === null
    ? words.notKept
    : words.notKeptSince(momentOf(frozen.since, timeZone))
}
