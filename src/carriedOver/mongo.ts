import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Expression = Record<string, unknown>

interface Step {
  collection: string
  set: Expression
  where: Expression
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
  set: { [field]: written(`$${field}`) },
  where: { [field]: { $type: 'date' } },
})

/** By number, in the order they came; one that has been published is never changed. */
const STEPS: readonly (readonly Step[])[] = [
  [
    asText('events', 'date', start),
    asText('competitions', 'startDate', day),
    asText('competitions', 'endDate', day),
  ],
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
    for (const { collection, set, where } of step)
      await collections[collection]?.collection.updateMany(where, [{ $set: set }])
  await steps.updateOne({ _id: 'steps' }, { $max: { behind: STEPS.length } }, { upsert: true })
}
