/**
 * Where to go after logging in: a path of this site, or the front page.
 * `//evil.example` and `/\evil.example` leave the site in a browser's eyes; control characters are dropped by it.
 */
export function safePath(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/')) return '/'
  const base = 'http://mixed-zone.invalid'
  if (!URL.canParse(next, base)) return '/'
  const url = new URL(next, base)
  return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : '/'
}
