import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { disciplinesOfAge, type Typed } from './disciplinesOfAge.ts'

type Expression = Record<string, unknown>
type Collection = MongooseAdapter['collections'][string]['collection']

interface Step {
  collection: string
  write: (collection: Collection) => Promise<unknown>
}

const day = (date: string): Expression => ({ $dateToString: { date, format: '%Y-%m-%d' } })

/** Midnight UTC stood for a day whose hour nobody knew. */
const start = (date: string): Expression => ({
  $cond: [
    { $eq: [{ $dateTrunc: { date, unit: 'day' } }, date] },
    day(date),
    { $dateToString: { date, format: '%Y-%m-%dT%H:%M:%S.%LZ' } },
  ],
})

const asText = (
  collection: string,
  field: string,
  written: (date: string) => Expression,
): Step => ({
  collection,
  write: (rows) =>
    rows.updateMany({ [field]: { $type: 'date' } }, [{ $set: { [field]: written(`$${field}`) } }]),
})

/** A plain code of an age group is that of its own implement or barriers. */
const ofAge = (collection: string): Step => ({
  collection,
  write: async (rows) => {
    const by = { ageGroup: '$ageGroup', discipline: '$discipline', gender: '$gender' }
    const found = await rows.aggregate<{ _id: Typed }>([{ $group: { _id: by } }]).toArray()
    for (const { now, ...typed } of disciplinesOfAge(found.map(({ _id }) => _id)))
      await rows.updateMany(typed, { $set: { discipline: now } })
  },
})

/** By number, in the order they came; one that has been published is never changed. */
const STEPS: readonly (readonly Step[])[] = [
  [
    asText('events', 'date', start),
    asText('competitions', 'startDate', day),
    asText('competitions', 'endDate', day),
  ],
  [ofAge('events'), ofAge('records')],
]

/** How many steps a database has behind it, in a collection of its own. A step that is done twice finds nothing to do. */
export async function carryMongo({
  collections,
  connection,
}: Pick<MongooseAdapter, 'collections' | 'connection'>): Promise<void> {
  const steps = connection.collection<{ _id: string; behind: number }>('carried-over')
  const behind = (await steps.findOne({ _id: 'steps' }))?.behind ?? 0
  if (behind >= STEPS.length) return
  for (const step of STEPS.slice(behind))
    for (const { collection, write } of step) {
      const rows = collections[collection]?.collection
      if (rows) await write(rows)
    }
  await steps.updateOne({ _id: 'steps' }, { $max: { behind: STEPS.length } }, { upsert: true })
}
