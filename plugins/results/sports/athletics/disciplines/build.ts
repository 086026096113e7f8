import type { Discipline, DisciplineKind } from '../../types.ts'

/** Strongest legal following wind, tenths of m/s: CR 31.14.3 and 31.17.2. */
export const LEGAL_WIND = 20

const track = { unit: 'ms', better: 'lower', step: 10 } as const
const road = { unit: 'ms', better: 'lower', step: 1000 } as const
const distance = { unit: 'mm', better: 'higher', step: 10 } as const
const points = { unit: 'points', better: 'higher', step: 1 } as const

const rest = {
  windLimit: null,
  metres: null,
  legs: null,
  mixed: false,
  parts: [],
  roofedSince: null,
} as const

/**
 * “In a facility with or without roof” (CR 31, Rule 260.18a before): since 2000, not for marks from before, such as the
 * 6.15 of Donetsk. Runway, bar and circle are the same there. Races are on a short track, which has records of its own.
 */
const ROOFED_SINCE = '2000-01-01'

export function run(metres: number, code = `${metres}m`, name = `${group(metres)} m`): Discipline {
  // TR 17.8 to 17.13: wind is measured in races up to 200 m.
  return {
    ...rest,
    ...track,
    code,
    name,
    kind: 'track',
    metres,
    windLimit: metres <= 200 ? LEGAL_WIND : null,
  }
}

export function hurdles(metres: number): Discipline {
  const windLimit = metres <= 200 ? LEGAL_WIND : null
  return {
    ...rest,
    ...track,
    code: `${metres}mH`,
    name: `${metres} m hurdles`,
    kind: 'hurdles',
    metres,
    windLimit,
  }
}

export function steeplechase(metres: number): Discipline {
  return {
    ...rest,
    ...track,
    code: `${metres}mSC`,
    name: `${group(metres)} m steeplechase`,
    kind: 'steeplechase',
    metres,
  }
}

/** Only the road mile is published to the hundredth. */
export function roadRace(metres: number, code: string, name: string): Discipline {
  const step = code === 'MileRoad' ? track.step : road.step
  return { ...rest, ...road, code, name, kind: 'road', metres, step }
}

export function walk(metres: number, surface: 'track' | 'road'): Discipline {
  return surface === 'track'
    ? {
        ...rest,
        ...track,
        code: `${metres}mW`,
        name: `${group(metres)} m race walk`,
        kind: 'walk',
        metres,
      }
    : {
        ...rest,
        ...road,
        code: `${metres / 1000}kmW`,
        name: `${metres / 1000} km race walk`,
        kind: 'walk',
        metres,
      }
}

/** The distances walked since 2026 in place of 20 and 35 km. */
export function roadWalk(metres: number, code: string, name: string): Discipline {
  return { ...rest, ...road, code, name, kind: 'walk', metres }
}

/** Two walkers, two legs each, over the marathon: Paris 2024. */
export function walkRelay(): Discipline {
  const name = 'Marathon race walk mixed relay'
  return {
    ...rest,
    ...road,
    code: 'MarWX',
    name,
    kind: 'relay',
    metres: 42_195,
    legs: 4,
    mixed: true,
  }
}

export function relay(legs: number, leg: number, suffix = '', words = ''): Discipline {
  const code = `${legs}x${leg}m${suffix}`
  return {
    ...rest,
    ...track,
    code,
    name: `${legs} × ${leg} m${words}`,
    kind: 'relay',
    metres: legs * leg,
    legs,
    mixed: suffix === 'X',
  }
}

export function fieldEvent(
  code: string,
  name: string,
  kind: DisciplineKind,
  windLimit: number | null = null,
): Discipline {
  return { ...rest, ...distance, code, name, kind, windLimit, roofedSince: ROOFED_SINCE }
}

export function combined(code: string, name: string, parts: readonly string[]): Discipline {
  return { ...rest, ...points, code, name, kind: 'combined', parts }
}

/** Courses differ too much for a best: a cross-country time is a result, never a record. */
export function crossCountry(): Discipline {
  return { ...rest, ...road, code: 'XC', name: 'Cross country', kind: 'cross' }
}

/** The one-hour race: who runs farthest, in whole metres (TR 18.5). */
export function oneHour(): Discipline {
  return { ...rest, ...distance, code: '1h', name: 'One hour', kind: 'track', step: 1000 }
}

/** A contest the catalogue does not name, compared only with itself: `Race-150 straight`. */
export function unnamed(family: 'Race' | 'Relay' | 'Combined'): Discipline {
  if (family === 'Combined') return combined('Combined', 'Combined event', [])
  const kind = family === 'Race' ? 'track' : 'relay'
  return { ...rest, ...track, code: family, name: family, kind }
}

function group(metres: number): string {
  return metres >= 10_000 ? metres.toLocaleString('en-GB') : String(metres)
}
