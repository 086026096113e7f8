import type { Event } from '../../../../payload-types.ts'
import type { RecordEntry } from '../../../../plugins/results/index.ts'
import { recordBefore, sameDayEvents } from '../lib/recordBefore.ts'
import { session } from './session.ts'

/** A record at stake in an event, as it stood when the event began. */
export interface RecordBefore {
  /** All who held it, in the order they set it. */
  before: [RecordEntry, ...RecordEntry[]]
  flag: string
  id: number | string
  title: string
}

/** Those that the start list names; of those at stake by their scope no national ones: there is one for every nation. */
export async function recordsBefore({
  atStake,
  id: eventID,
  localStart,
  records,
}: Pick<Event, 'atStake' | 'id' | 'localStart' | 'records'>): Promise<RecordBefore[]> {
  if (!atStake || atStake.length === 0) return []
  const { asVisitor, payload } = await session()
  const { docs } = await payload.find({
    collection: 'records',
    depth: 0,
    limit: 100,
    pagination: false,
    select: { flag: true, history: true, nation: true, title: true },
    where: { id: { in: atStake } },
    ...asVisitor,
  })
  const event = { id: eventID, localStart: localStart ?? null }
  const listed = (records ?? []).map((record) => String(idOf(record)))
  const shown = docs.filter(({ id, nation }) => !nation || listed.includes(String(id)))
  const starts = await startsOf(
    shown.flatMap(({ history }) => sameDayEvents(entriesOf(history), event)),
  )
  const place = ({ id }: { id: number | string }) => atStake.map(String).indexOf(String(id))
  return shown
    .toSorted((a, b) => place(a) - place(b))
    .flatMap(({ flag, history, id, title }) => {
      const [first, ...others] = recordBefore(entriesOf(history), event, starts)
      return first ? [{ before: [first, ...others], flag, id, title }] : []
    })
}

async function startsOf(ids: readonly (number | string)[]): Promise<Map<string, null | string>> {
  if (ids.length === 0) return new Map()
  const { asVisitor, payload } = await session()
  const { docs } = await payload.find({
    collection: 'events',
    depth: 0,
    limit: 100,
    pagination: false,
    select: { localStart: true },
    where: { id: { in: [...new Set(ids)] } },
    ...asVisitor,
  })
  return new Map(docs.map(({ id, localStart }) => [String(id), localStart ?? null]))
}

const entriesOf = (history: null | RecordEntry[] | undefined): RecordEntry[] => history ?? []

const idOf = (related: number | string | { id: number | string }) =>
  typeof related === 'object' ? related.id : related
