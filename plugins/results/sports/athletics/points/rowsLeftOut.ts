type Rows = Readonly<Record<string, number>>

/**
 * Points that a printed table passes over although several marks come to them by the formula; those
 * marks fall between its neighbours and score one less. Found as printedLower.ts was.
 */
export const rowsLeftOut: Readonly<Record<'men' | 'women', { outdoor: Rows; shortTrack: Rows }>> = {
  men: {
    outdoor: { '3000m': 326, '30kmW': 893 },
    shortTrack: { '500m': 226, '2000m': 226 },
  },
  women: { outdoor: {}, shortTrack: {} },
}
