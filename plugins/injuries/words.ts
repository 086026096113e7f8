import type { Injury } from './types.ts'
import { bodyParts } from './vocabulary.ts'

/** `left hamstring`, `Achilles tendon`, `knee on both sides`. */
export function part({ bodyPart, side }: Pick<Injury, 'bodyPart' | 'side'>): string {
  const name = bodyParts[bodyPart]
  if (!side) return name
  return side === 'both' ? `${name} on both sides` : `${side} ${name}`
}

/** `2025-09-17` as `17 September 2025`. */
export const longDay = (day: string): string => days.format(new Date(`${day}T00:00:00Z`))

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
