import type { CollectionSlug, Payload, Where } from 'payload'
import { AsyncLocalStorage } from 'node:async_hooks'

/** What one answer has been made of. */
export interface ReadLog {
  /** `<collection>:<id>` for documents read by id, `<collection>` where any of its documents could matter. */
  tags: Set<string>
  /** It is good for once only. */
  unkept: boolean
  /** Milliseconds since 1970: from then on it may be another, though nothing has changed. */
  until: number
}

/** `quiet`: reads are not tagged one by one; who reads names what they depend on. */
const logs = new AsyncLocalStorage<{ log: ReadLog; quiet: boolean; views: PublicViews }>()

/** What the public sees in embeds, by question: kept between answers to the public. */
export interface PublicViews {
  get: (question: string) => { view: unknown } | undefined
  put: (question: string, view: unknown, tags: readonly string[]) => void
}

/** Runs `work` and notes what it reads from the database. */
export async function logReads<T>(
  work: () => Promise<T>,
  views: PublicViews,
): Promise<{ log: ReadLog; result: T }> {
  const log: ReadLog = { tags: new Set(), unkept: false, until: Infinity }
  return { log, result: await logs.run({ log, quiet: false, views }, work) }
}

/** Runs `work`, which names what it depends on with `dependOn`, instead of having its reads noted one by one. */
export function namingItsReads<T>(work: () => Promise<T>): Promise<T> {
  const store = logs.getStore()
  return store ? logs.run({ ...store, quiet: true }, work) : work()
}

/** The views that are kept, where an answer to the public is being made; nobody else may be given one. */
export const publicViews = (): PublicViews | undefined => logs.getStore()?.views

export function dependOn(tags: Iterable<string>): void {
  const log = logs.getStore()?.log
  for (const tag of log ? tags : []) log?.tags.add(tag)
}

/** The answer that is being made must not be kept: what it shows is still being worked out. */
export function keepNothing(): void {
  const store = logs.getStore()
  if (store) store.log.unkept = true
}

/** The answer that is being made reads the clock: from this moment on it is another. Milliseconds since 1970. */
export function goodUntil(moment: number): void {
  const log = logs.getStore()?.log
  if (log) log.until = Math.min(log.until, moment)
}

interface Args {
  collection?: string
  joins?: unknown
  sort?: string | string[]
  where?: Where
}

const READS = ['count', 'find', 'findDistinct', 'findOne', 'findVersions', 'queryDrafts'] as const

/** Makes the database adapter of a Payload instance note what is read. Once an instance. */
export function noteReads(payload: Payload): void {
  const db = payload.db as unknown as Record<string, (args: Args) => Promise<unknown>>
  for (const name of READS) {
    const read = db[name]?.bind(payload.db)
    if (!read) continue
    db[name] = (args) => {
      const store = logs.getStore()
      if (store) note(payload, store, args)
      return read(args)
    }
  }
}

function note(
  payload: Payload,
  { log, quiet }: { log: ReadLog; quiet: boolean },
  { collection, joins, sort, where }: Args,
): void {
  if (collection === undefined || quiet) return
  const joined =
    joins === false
      ? []
      : Object.keys(payload.collections[collection as CollectionSlug]?.config.joins ?? {})
  const ids = idsIn(where)
  if (ids) for (const id of ids) log.tags.add(`${collection}:${id}`)
  else log.tags.add(collection)
  for (const each of joined) log.tags.add(each)
  // A path across a relationship reads documents of other collections inside the database.
  if (crosses(where) || [sort].flat().some((path) => path?.includes('.'))) log.unkept = true
}

/** The ids that a query is limited to; `null` when it is not. */
function idsIn(where: undefined | Where): null | string[] {
  if (!where) return null
  const { and, id } = where as { and?: Where[]; id?: { equals?: unknown; in?: unknown } }
  const given = id?.equals ?? id?.in
  if (given !== undefined) return [given].flat().map(String)
  for (const part of and ?? []) {
    const ids = idsIn(part)
    if (ids) return ids
  }
  return null
}

const crosses = (where: undefined | Where): boolean =>
  Object.entries(where ?? {}).some(([name, value]) =>
    /^(and|or)$/i.test(name)
      ? (value as Where[]).some(crosses)
      : name.includes('.') || name.includes('__'),
  )
