import type { Declared, Derived } from '../../derived-fields/index.ts'
import { numberOf, textOf } from '../facts/values.ts'
import { statusOf } from '../facts/statusOf.ts'
import type { Sport } from '../sports/types.ts'
import { addedUp } from './addedUp.ts'

type Part = Declared<'points' | 'status'>

/** The sum of an athlete's points in the events of a decathlon, so far or in all; and whether it is the total. */
export function partEventsOf(
  total: Declared<'discipline' | 'value'>,
  parts: readonly Part[],
  sport: Sport,
): Derived<null | number> {
  const points = parts.map(pointsIn)
  if (parts.length === 0 || points.includes(null)) return { value: null }
  const sum = points.reduce<number>((all, one) => all + (one ?? 0), 0)
  const count = sport.discipline(textOf(total.discipline))?.parts.length ?? 0
  const given = numberOf(total.value)
  if (parts.length < count)
    return { because: `${sum} points after ${parts.length} of ${count} events`, value: sum }
  return {
    because:
      given === null
        ? `The events add up to ${sum}`
        : addedUp('The points of the events', sum, given),
    value: sum,
  }
}

/** Who has no valid mark in a part has no points for it; null where the tables do not know the part. */
const pointsIn = (part: Part): null | number =>
  numberOf(part.points) ?? (statusOf(part.status) === 'OK' ? null : 0)
