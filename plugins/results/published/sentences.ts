import type { Flag } from '../types.ts'

const reasons = {
  best: 'what came before is not all known here',
  record: 'the record, or what it asks for, is not kept here',
}

/** `PB as published: what came before is not all known here` */
export const asPublished = (flag: string, kind: keyof typeof reasons): Flag => ({
  because: `${flag} as published: ${reasons[kind]}`,
  beats: null,
  flag,
  pending: false,
  published: true,
  record: null,
})

/** `published PB, the results kept here give SB` */
export const differs = (published: string, derived: string | undefined): string =>
  `published ${published}, the results kept here give ${derived ?? 'none'}`
