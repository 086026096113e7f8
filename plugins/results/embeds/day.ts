/** `12 June 2024`, where it happened. The same on the server and in every browser. */
export const day = (iso: string, timeZone: null | string = null): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: timeZone ?? 'UTC',
    year: 'numeric',
  }).format(new Date(iso))

/** `2024-06-12`, where it happened. */
export const localDay = (iso: string, timeZone: null | string = null): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: timeZone ?? 'UTC' }).format(
    new Date(iso),
  )
