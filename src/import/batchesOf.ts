import type { Sheet } from './Sheet.ts'

/** Documents that are written together, whole or not at all. */
export type Part = Pick<Sheet, 'athletes' | 'competitions' | 'events' | 'results'>

/** About how many documents a transaction may write: few enough to be done in seconds, enough to be worth it. */
const AT_ONCE = 20_000

/**
 * Splits a sheet so that all results of an athlete, of a team and of an event are in one part: each is derived once.
 * Those who met in no event, not even over others, can go apart.
 */
export function batchesOf(sheet: Sheet, atOnce = AT_ONCE): Part[] {
  const groups = groupsOf(sheet)
  const parts = new Map<string, Part>()
  const partOf = (key: string): Part => {
    const group = groups(key)
    const part = parts.get(group) ?? { athletes: [], competitions: [], events: [], results: [] }
    parts.set(group, part)
    return part
  }
  for (const event of sheet.events) partOf(event.key).events.push(event)
  for (const athlete of sheet.athletes) partOf(athlete.key).athletes.push(athlete)
  for (const result of sheet.results)
    partOf(result.event ?? result.athlete ?? teamOf(result) ?? result.key).results.push(result)

  const [first = emptyPart(), ...others] = merged([...parts.values()], atOnce)
  return [{ ...first, competitions: sheet.competitions }, ...others]
}

/** A function that gives documents which belong together the same name. */
function groupsOf({ events, results }: Sheet): (key: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    if (root !== key) parents.set(key, root)
    return root
  }
  const join = (a: string, b: string) => {
    const [one, other] = [rootOf(a), rootOf(b)]
    if (one !== other) parents.set(one, other)
  }
  for (const { combinedEvent, key } of events) if (combinedEvent) join(key, combinedEvent)
  for (const result of results) {
    const { athlete, event, key, members } = result
    const own = event ?? athlete ?? teamOf(result) ?? key
    for (const other of [...members, athlete, teamOf(result)]) if (other) join(own, other)
  }
  return rootOf
}

/** All teams of a nation. */
const teamOf = ({ athlete, facts: { nation, team } }: Sheet['results'][number]): null | string =>
  athlete || !team ? null : `team ${nation ?? team}`

function merged(parts: readonly Part[], atOnce: number): Part[] {
  const all: Part[] = []
  for (const part of parts.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const roomy = all.find((other) => sizeOf(other) + sizeOf(part) <= atOnce)
    if (!roomy) all.push(part)
    else for (const name of names) push(roomy[name], part[name])
  }
  return all
}

const names = ['athletes', 'competitions', 'events', 'results'] as const

/** Not by spreading: there are more of them than a call can have arguments. */
function push(into: unknown[], items: readonly unknown[]): void {
  for (const item of items) into.push(item)
}

export const sizeOf = (part: Part): number =>
  names.reduce((size, name) => size + part[name].length, 0)

const emptyPart = (): Part => ({ athletes: [], competitions: [], events: [], results: [] })
