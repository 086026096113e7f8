import type { PatchStep } from './types.ts'

/** A JSON Patch (RFC 6902) that makes `after` of `before`, both of JSON: only what differs, however deep. */
export function patchOf(before: unknown, after: unknown, path = ''): PatchStep[] {
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path)
  if (isObject(before) && isObject(after)) return ofObjects(before, after, path)
  return before === after ? [] : [{ op: 'replace', path, value: after }]
}

type Fields = Record<string, unknown>

function ofObjects(before: Fields, after: Fields, path: string): PatchStep[] {
  const removed = Object.keys(before).filter((name) => !Object.hasOwn(after, name))
  return [
    ...removed.map((name): PatchStep => ({ op: 'remove', path: below(path, name) })),
    ...Object.entries(after).flatMap(([name, value]): PatchStep[] =>
      Object.hasOwn(before, name)
        ? patchOf(before[name], value, below(path, name))
        : [{ op: 'add', path: below(path, name), value }],
    ),
  ]
}

/** What both begin and end with stays; between, one is held against the other in order. */
function ofLists(before: readonly unknown[], after: readonly unknown[], path: string): PatchStep[] {
  const shorter = Math.min(before.length, after.length)
  let end = 0
  if (before.length !== after.length)
    while (end < shorter && isSame(before.at(-1 - end), after.at(-1 - end))) end++
  const middle = shorter - end
  const changed = Array.from({ length: middle }, (_, at) =>
    patchOf(before[at], after[at], below(path, at)),
  ).flat()
  const added = after.slice(middle, after.length - end)
  const removed = before.length - end - middle
  return [
    ...changed,
    ...added.map((value, n): PatchStep => ({ op: 'add', path: below(path, middle + n), value })),
    // Each time the one that has moved up.
    ...Array.from({ length: removed }, (): PatchStep => ({
      op: 'remove',
      path: below(path, middle),
    })),
  ]
}

const isSame = (a: unknown, b: unknown): boolean => patchOf(a, b).length === 0

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** RFC 6901. */
const below = (path: string, name: number | string): string =>
  `${path}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
