import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { DatabaseAdapterObj, Payload } from 'payload'

import { settle, type DocID } from '../../plugins/derived-fields/index.ts'
import { keepViews } from '../../plugins/embeds/index.ts'
import { database } from '../../src/database.ts'
import { bootPayload } from '../../test/support/boot.ts'
import { coreOf } from '../support/base/coreOf.ts'
import { median } from '../support/load.ts'
import { plainCollections } from '../support/plainCollections.ts'

/**
 * What a desk does most, in an event of 75 whose athletes have 60 earlier results each, in turns with Payload's own
 * update of such a result in such an event of the same database, without any plugin. Prints the medians in milliseconds.
 */
const COMPETITORS = 75
const WARM = 20
const TURNS = 100

const ours = await bootPayload()
const core = await coreOf(ours.payload, COMPETITORS)
const untouched = await coreOf(ours.payload, COMPETITORS)
await keepViews(ours.payload)
const plain = await bootPayload({
  collections: plainCollections(),
  config: { db: withoutPush(database(ours.database.uri)), editor: lexicalEditor() },
  on: ours.database,
})

const edits = {
  lane: (turn: number) => ({ lane: 1 + (turn % 9) }),
  mark: (turn: number) => ({ mark: `3:3${turn % 10}.${10 + (turn % 89)}` }),
}
const medians: Partial<Record<keyof typeof edits, { against: number; ours: number }>> = {}
for (const [name, edit] of Object.entries(edits)) {
  const times = { against: [] as number[], ours: [] as number[] }
  for (let turn = 0; turn < WARM + TURNS; turn++) {
    const [id, other] = [core, untouched].map(({ saved }) => saved[turn % saved.length] ?? 0)
    const took = {
      against: await time(plain.payload, other, edit(turn)),
      ours: await time(ours.payload, id, edit(turn)),
    }
    // A lane has yet to come into the feed, for which its saver does not wait; nor may Payload's next.
    await settle(ours.payload)
    if (turn < WARM) continue
    times.against.push(took.against)
    times.ours.push(took.ours)
  }
  medians[name as keyof typeof edits] = {
    against: median(times.against),
    ours: median(times.ours),
  }
}
console.log(JSON.stringify(medians))
process.exit(0)

async function time(payload: Payload, id: DocID | undefined, data: object): Promise<number> {
  const start = performance.now()
  await payload.update({
    collection: 'results',
    data,
    depth: 0,
    id: id ?? 0,
    overrideAccess: true,
  })
  return performance.now() - start
}

/** The schema is ours and stays; it has fields that plugins add. */
function withoutPush(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return { ...adapter, init: (args) => Object.assign(adapter.init(args), { push: false }) }
}
