import type { PodiumPlace } from '../types.ts'

/** The places in order, a number for each that nobody has: held after a disqualification, or not known. */
export function withOpenPlaces(places: readonly PodiumPlace[]): (number | PodiumPlace)[] {
  let next = 1
  return places.flatMap((one) => {
    const open = Array.from({ length: Math.max(0, one.place - next) }, (_, at) => next + at)
    next = one.place + places.filter(({ place }) => place === one.place).length
    return [...open, one]
  })
}
