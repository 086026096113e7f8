/**
 * A file of ours by its path alone. Payload puts `PUBLIC_URL` before it, and a page that is read at another address,
 * 127.0.0.1 or one of the house, may show pictures from where it came from and no others.
 */
export const ownPath = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://localhost')
  return pathname + search
}
