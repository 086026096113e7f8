import { isFlag, publishedFlags } from '../../facts/publishedFlags.ts'
import type { Facts } from '../../facts/values.ts'
import type { Fault } from '../../types.ts'
import { fault } from '../simple.ts'

/** Flags as a source prints them, apart from each other. */
export function publishedFaults({ publishedFlags: text }: Facts): Fault[] {
  return publishedFlags(text).every(isFlag)
    ? []
    : [fault('publishedFlags', text, 'flags such as PB, =SB or NR, with spaces between them')]
}
