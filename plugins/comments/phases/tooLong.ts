import type { Phase } from '../types.ts'
import { graphemesUpTo } from './graphemesUpTo.ts'

/** Code units that a character may take: the longest emoji of a family take 11, a letter with its marks fewer. */
const UNITS_A_CHARACTER = 12

/** Bounded by its length first, then counted as a person counts: a flag or an é is one character. */
export const tooLong = (most: number): Phase => ({
  name: 'tooLong',
  judge: ({ body }) => {
    if (body.length <= most) return null
    const units = most * UNITS_A_CHARACTER
    if (body.length > units) return refused(`more than ${units} signs`, most)
    const length = graphemesUpTo(most * 2, body)
    if (length <= most) return null
    return refused(
      length > most * 2 ? `more than ${most * 2} characters` : `${length} characters`,
      most,
    )
  },
})

const refused = (read: string, most: number) =>
  ({ message: `Read ${read}, expected ${most} at most.`, says: 'refused' }) as const
