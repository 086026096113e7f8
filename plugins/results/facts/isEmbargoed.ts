import type { Facts } from './values.ts'

/**
 * Nothing follows from a result while its embargo is set, whatever the time: no derivation reads a clock. It is taken
 * away when the time has come (embargo/liftEmbargoes.ts).
 */
export const isEmbargoed = ({ embargo }: Facts): boolean => Boolean(embargo)
