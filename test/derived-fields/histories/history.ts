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

/** How many histories are tried; the nightly command asks for more. */
export const runs = (few: number): number => Number(process.env.HISTORIES ?? few)

export const pick = <T>(items: readonly T[], n: number): T | undefined =>
  items[n % Math.max(items.length, 1)]
