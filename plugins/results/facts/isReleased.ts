import type { Has } from './values.ts'

/**
 * Nothing follows from a result while its embargo, or its event's, is set, whatever the time: no derivation reads a
 * clock. It is taken away when the time has come (embargo/liftEmbargoes.ts). `released` is derived before all else, and
 * what has none yet is not released.
 */
export const isReleased = ({ released }: Has<'released'>): boolean => released === true

/** Whether an embargo of its own is set on a result or an event. */
export const isEmbargoed = ({ embargo }: Has<'embargo'>): boolean => Boolean(embargo)
