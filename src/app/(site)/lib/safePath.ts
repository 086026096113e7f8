/**
 * Where to go after logging in: a path of this site, or the front page.
 * `//evil.example` and `/\evil.example` leave the site in a browser's eyes; control characters are dropped by it.
 * What is answered is asked the same again: `/.//evil.example` is a path of this site whose own path is none.
 */
export function safePath(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/')) return '/'
  const base = 'http://mixed-zone.invalid'
  if (!URL.canParse(next, base)) return '/'
  const url = new URL(next, base)
  const path = `${url.pathname}${url.search}${url.hash}`
  return url.origin === base && !path.startsWith('//') ? path : '/'
}
