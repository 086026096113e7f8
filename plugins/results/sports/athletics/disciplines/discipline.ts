import type { Discipline } from '../../types.ts'
import { hurdles, relay, roadRace, run, steeplechase, unnamed, walk } from './build.ts'
import { catalogue } from './catalogue.ts'
import { isAgeLabel } from './ofAge.ts'

const byCode = new Map(catalogue.map((one) => [one.code, one]))

/**
 * The discipline of a code: one of the catalogue, an uncommon distance (`250m`, `7km`, `4x300m`),
 * or a variant `<code>-<label>` that is compared only with itself: `SP-6kg`, `110mH-99.1`,
 * `Dec-U18`, `Relay-medley`.
 */
export function discipline(code: string): Discipline | undefined {
  return byCode.get(code) ?? built(code)
}

/** How many built disciplines are kept: more than any source has, fewer than nonsense could ask for. */
const KEPT = 1_000
const kept = new Map<string, Discipline | undefined>()

function built(code: string): Discipline | undefined {
  if (kept.has(code)) return kept.get(code)
  if (kept.size >= KEPT) kept.clear()
  const made = distance(code) ?? variant(code)
  kept.set(code, made)
  return made
}

const DISTANCES: [RegExp, (metres: number) => Discipline][] = [
  [/^(\d{2,6})m$/, run],
  [/^(\d{2,3})mH$/, hurdles],
  [/^(\d{3,4})mSC$/, steeplechase],
  [/^(\d{3,6})mW$/, (metres) => walk(metres, 'track')],
  [/^(\d+(?:\.\d+)?)kmW$/, (km) => walk(Math.round(km * 1000), 'road')],
  [/^(\d+(?:\.\d+)?)km$/, (km) => roadRace(Math.round(km * 1000), `${km}km`, `${km} km`)],
]

function distance(code: string): Discipline | undefined {
  for (const [pattern, build] of DISTANCES) {
    const found = pattern.exec(code)?.[1]
    if (found && Number(found) > 0) return canonical(build(Number(found)), code)
  }
  const [, legs, leg] = /^(\d)x(\d{2,4})m$/.exec(code) ?? []
  return legs && leg ? canonical(relay(Number(legs), Number(leg)), code) : undefined
}

/** `0100m` is no second name of `100m`. */
function canonical(made: Discipline, code: string): Discipline | undefined {
  return made.code === code ? made : undefined
}

function variant(code: string): Discipline | undefined {
  const [, base, label] = /^([A-Za-z0-9]+)-([\w. -]{1,40})$/.exec(code) ?? []
  if (!base || !label) return undefined
  const root = family(base)
  // The young and the masters have the parts of their elders.
  const parts = isAgeLabel(label) ? root?.parts : []
  return (
    root && { ...root, code, name: `${root.name} (${inWords(label, root)})`, parts: parts ?? [] }
  )
}

function family(base: string): Discipline | undefined {
  if (base === 'Race' || base === 'Relay' || base === 'Combined') return unnamed(base)
  return byCode.get(base) ?? distance(base)
}

/** `99.1` of a hurdles race is a height in centimetres, `6kg` a weight. */
function inWords(label: string, root: Discipline): string {
  const barrier = root.kind === 'hurdles' || root.kind === 'steeplechase'
  if (barrier && /^[\d.]+$/.test(label)) return `${label} cm`
  return label.replace(/^(\d+(?:\.\d+)?)(k?g)$/, '$1 $2')
}
