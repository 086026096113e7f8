import fc from 'fast-check'

/** One step: what is done, and numbers that choose to what. */
export interface Step {
  kind: string
  n: [number, number, number, number]
}

/** Groups of steps; those of a group are taken at once, one group after the other. */
export type History = Step[][]

const number = fc.nat({ max: 30 })

/** Random histories of some kinds of step; a kind that is named twice comes twice as often. */
export const histories = (kinds: readonly string[]): fc.Arbitrary<History> =>
  fc.array(
    fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), n: fc.tuple(number, number, number, number) }),
      { maxLength: 4, minLength: 1 },
    ),
    { maxLength: 7, minLength: 1 },
  )

/**
 * How many histories are tried, and which; the nightly command asks for more. HISTORY_SEED and HISTORY_PATH repeat one
 * that failed, by what it printed.
 */
export const runs = (few: number): { numRuns: number; path?: string; seed?: number } => {
  const { HISTORIES, HISTORY_PATH: path, HISTORY_SEED: seed } = process.env
  return {
    numRuns: Number(HISTORIES ?? few),
    ...(seed ? { seed: Number(seed) } : {}),
    ...(path ? { path } : {}),
  }
}

export const pick = <T>(items: readonly T[], n: number): T | undefined =>
  items[n % Math.max(items.length, 1)]
