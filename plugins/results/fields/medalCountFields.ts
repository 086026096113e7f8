import type { NumberField } from 'payload'

const medals = ['gold', 'silver', 'bronze'] as const

/** How many of each an athlete has won; a relay counts for each of its members. */
export const medalCountFields: NumberField[] = medals.map((name) => ({ name, type: 'number' }))
