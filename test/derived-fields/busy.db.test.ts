import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'

import { settle } from '../../plugins/derived-fields/index.ts'
import { withTurn } from '../../plugins/derived-fields/drain/withTurn.ts'
import { engineOf } from '../../plugins/derived-fields/engineOf.ts'
import { inTransaction } from '../../plugins/transactions/index.ts'
import type { Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'
import { loose } from '../support/loose.ts'
import { bootShop } from './bootShop.ts'

describe('a save that is derived while somebody writes for longer than one may wait to save', () => {
  let shop: Booted
  beforeAll(async () => {
    shop = await bootShop({ pollMs: 60_000, waitMs: 200 })
  })
  afterAll(() => shop.stop())

  // On SQLite it was answered with what was derived before, until the clock came by; so it was when the machine slept.
  it('is answered fresh, and late', async () => {
    const { payload } = shop
    const desk = loose(payload)
    const order = (await desk.create('orders', {})).id
    const line = await desk.create('lines', { order, price: 1 })

    const begun = nextTransaction(payload.db)
    const saving = desk.update('lines', line.id, { price: 5 })
    await begun
    // In line behind the save, and before what follows from it.
    const writing = inTransaction(payload, async (req) => {
      await desk.create('customers', {}, { req })
      await sleep(450)
    })
    const [saved] = await Promise.all([saving, writing])
    expect(saved).toMatchObject({ price: 5, why: { share: '5 of 5' } })
    expect(await desk.read('orders', order)).toMatchObject({ total: 5 })
  })

  it('is answered without what takes too long, is told so, and it follows', async () => {
    const { payload } = shop
    payload.logger.level = 'error'
    const desk = loose(payload)
    const { drainer } = engineOf(payload)
    const order = (await desk.create('orders', {})).id
    const line = await desk.create('lines', { order, price: 1 })
    const { answerMs } = drainer
    let release = () => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    const hold = (taken?: () => void) =>
      withTurn(payload, () => {
        taken?.()
        return released
      })
    const held: Promise<void>[] = []
    try {
      drainer.answerMs = 0
      const req = await createLocalReq({}, payload)
      // On SQLite the save itself would wait for it.
      if (isMongo()) await new Promise<void>((taken) => held.push(hold(taken)))
      const begun = nextTransaction(payload.db)
      const saving = desk.update('lines', line.id, { price: 5 }, { req })
      await begun
      if (!isMongo()) held.push(hold())
      expect(await saving).toMatchObject({ price: 5, why: { share: '1 of 1' } })
      expect(req.responseHeaders?.get('x-derived')).toBe('pending')
    } finally {
      release()
      await Promise.all(held)
      drainer.answerMs = answerMs
    }
    await settle(payload)
    expect(await desk.read('orders', order)).toMatchObject({ total: 5 })
  })
})

/** Resolves when the next transaction has begun. */
const nextTransaction = (db: Payload['db']): Promise<void> =>
  new Promise((resolve) => {
    const begin = db.beginTransaction
    db.beginTransaction = async (options) => {
      db.beginTransaction = begin
      const id = await begin.call(db, options)
      resolve()
      return id
    }
  })
