import type { Discipline, Performance } from '../types.ts'
import { LEGAL_WIND } from './disciplines/build.ts'

/** A mark that is good enough, for a record of this type. */
export interface Asked {
  known: Discipline
  performance: Performance
  type: string
  windTenths: number | null
}

/** What bars it; and whether for want of a reading. */
interface Bar {
  missing?: true
  reason: string
}

type Rule = (asked: Asked) => Bar | null

/** What keeps a mark from being a record, or `null`. */
export const whyBarred = (asked: Asked): Bar | null => {
  const bars = rules.flatMap((rule) => rule(asked) ?? [])
  // What is known to be against the rules comes before what is missing.
  return bars.find(({ missing }) => !missing) ?? bars[0] ?? null
}

/** Where wind counts, a record needs its reading (CR 31.14.3 and 31.17.2); under a roof there is none. */
const windReading: Rule = ({ known, performance, windTenths }) =>
  known.windLimit !== null && !performance.indoor && windTenths === null
    ? { missing: true, reason: 'its wind was not read' }
    : null

/** Records up to 800 m, and of relays with legs up to 400 m, need a photo finish (CR 31.14.2). */
const photoFinish: Rule = ({ known: { kind, legs, metres }, performance }) => {
  if (performance.timing !== 'hand' || metres === null) return null
  if (kind !== 'track' && kind !== 'hurdles' && kind !== 'relay') return null
  return (legs === null ? metres <= 800 : metres / legs <= 400)
    ? { reason: 'it was timed by hand' }
    : null
}

/** A relay’s record is one nation’s (CR 31). Whom a meeting’s own record takes in is for the meeting to say. */
const oneNation: Rule = ({ performance: { nations = [] }, type }) =>
  nations.length > 1 && type !== 'MR'
    ? { reason: `the team is of ${nations.join(' and ')}, and not of one nation` }
    : null

/** No single wind of a combined event was stronger, where the average was: enough until 2009. */
const STRONGEST_PART = 40
const AVERAGE_ALONE = '2010-01-01'

/** The average of the winds, as measured in each part where wind counts (CR 31.18). */
const averageWind: Rule = ({ known, performance: { date, indoor, partWinds } }) => {
  if (known.kind !== 'combined' || indoor || !partWinds || partWinds.length === 0) return null
  const read = partWinds.flatMap((wind) => wind ?? [])
  if (read.length < partWinds.length)
    return { missing: true, reason: 'the wind was not read in every part where it counts' }
  const sum = read.reduce((all, wind) => all + wind, 0)
  if (sum <= LEGAL_WIND * read.length) return null
  if (date < AVERAGE_ALONE && read.every((wind) => wind <= STRONGEST_PART)) return null
  const average = (sum / read.length / 10).toFixed(2)
  return { reason: `the winds of its parts average +${average}, above +2.0` }
}

/** Start and finish no further apart than half of the distance, a drop of no more than 1 m in a kilometre (CR 31.20, 31.21). */
const course: Rule = ({ known, performance }) => {
  const { metres } = known
  if (!performance.course || !isOnRoad(known) || metres === null) return null
  const { drop, separation, unmeasured } = performance.course
  if (unmeasured) return { reason: 'the course was not measured' }
  if (separation !== null && separation > metres / 2)
    return { reason: `start and finish are ${separation} m apart, more than half of the distance` }
  return drop !== null && drop > metres / 1000
    ? { reason: `the finish lies ${drop} m lower than the start, more than 1 m in a kilometre` }
    : null
}

const rules: readonly Rule[] = [windReading, photoFinish, oneNation, averageWind, course]

/** What the rules ask and nobody knows. It bars nothing, and is said. */
export function unknownOf({ known, performance: { course, indoor, partWinds } }: Asked): string[] {
  const ofCourse =
    isOnRoad(known) &&
    (!course || (!course.unmeasured && (course.drop ?? course.separation) === null))
  const ofWinds = known.kind === 'combined' && !indoor && !partWinds
  return [
    ...(ofCourse ? ['on a course not known to be eligible'] : []),
    ...(ofWinds ? ['with winds that are not known'] : []),
  ]
}

/** Times on the road are published in whole seconds, but for the mile. */
export const isOnRoad = ({ kind, step }: Discipline): boolean =>
  kind === 'road' || ((kind === 'walk' || kind === 'relay') && step === 1000)
