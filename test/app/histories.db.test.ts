import fc from 'fast-check'
import type { CollectionSlug } from 'payload'

import { expectAsFromScratch } from '../derived-fields/histories/fromScratch.ts'
import { histories, runs } from '../derived-fields/histories/history.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { loose } from '../support/loose.ts'
import { mayBeRefused } from './histories/mayBeRefused.ts'
import { newWorld } from './histories/newWorld.ts'
import { often, steps } from './histories/steps.ts'

const facts = ['articles', 'injuries', 'results', 'events', 'records', 'competitions', 'athletes']

describe('any history of the newsroom, its steps taken one by one or at once', () => {
  let app: Booted
  beforeAll(async () => {
    app = await bootPayload()
  })
  afterAll(() => app.stop())

  it('leaves what its facts give from scratch, byte for byte', async () => {
    const { payload } = app
    await fc.assert(
      fc.asyncProperty(histories([...Object.keys(steps), ...often]), async (history) => {
        for (const collection of [...facts, 'changes'])
          await payload.db.deleteMany({ collection: collection as CollectionSlug, where: {} })
        await payload.db.deleteVersions({ collection: 'articles', where: {} })
        const world = await newWorld(payload, loose(payload))
        for (const together of history)
          await Promise.all(
            together.map(({ kind, n }) =>
              Promise.resolve(steps[kind]?.(world, n)).catch(mayBeRefused),
            ),
          )
        await expectAsFromScratch(payload)
      }),
      runs(isMongo() ? 25 : 50),
    )
  }, 36_000_000)
})
