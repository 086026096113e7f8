import type { NumberField } from 'payload'

import { medals } from '../sports/closed.ts'

/** How many of each an athlete has won; a relay counts for each of its members, those of its heats too. */
export const medalCountFields: NumberField[] = medals.map((name) => ({ name, type: 'number' }))
