import type { Phase } from '../types.ts'

const link =
  /\bhttps?:\/\/|\bwww\.|(?<![\p{L}\p{N}.@-])[\p{L}\p{N}-]+\.(?:com|net|org|info|io|co|shop|xyz|ru|cn)(?![\p{L}\p{N}])/iu

/** A link may be a source or an advertisement; a person tells which. */
export const links: Phase = {
  name: 'links',
  judge: ({ body }) => (link.test(body) ? { reason: 'Contains a link', says: 'waiting' } : null),
}
