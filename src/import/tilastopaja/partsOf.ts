import type { ResultEntry } from '../Sheet.ts'
import { eventKey, type Recognised } from './toEvent.ts'

type Parts = NonNullable<ResultEntry['facts']['parts']>

/** What each athlete of a combined event did in its parts, in the order of the rules. */
export function partsOf(whole: Recognised, events: readonly Recognised[]): Map<string, Parts> {
  const order = whole.discipline.parts
  const parts = events
    .filter(({ competition, value }) => competition === whole.competition && isPart(value, whole))
    .toSorted((a, b) => order.indexOf(a.discipline.code) - order.indexOf(b.discipline.code))
  const byAthlete = new Map<string, Parts>()
  for (const { discipline, value } of parts)
    for (const { bestPerformance, combinedPoints, toID } of value.results) {
      const key = `${eventKey(whole)}:${toID}`
      const points = combinedPoints ? Number(combinedPoints) : null
      const part = { discipline: discipline.code, mark: bestPerformance ?? null, points }
      byAthlete.set(key, [...(byAthlete.get(key) ?? []), part])
    }
  return byAthlete
}

const isPart = ({ combinedEvent, gender }: Recognised['value'], whole: Recognised): boolean =>
  combinedEvent === whole.value.eventName && gender === whole.value.gender
