import type { Fault } from '../types.ts'

/** What the person at the field reads: `Read “3.29,82”, expected a time such as 3:29.82.` */
export const sentence = ({ expected, read }: Pick<Fault, 'expected' | 'read'>): string =>
  `Read ${read === '' ? 'nothing' : `“${read}”`}, expected ${expected}.`
