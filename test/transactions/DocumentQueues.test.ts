import fc from 'fast-check'
import { setImmediate as aTurn } from 'node:timers/promises'

import { DocumentQueues } from '../../plugins/transactions/DocumentQueues.ts'

const soon = () => Date.now() + 60_000

describe('savers of documents', () => {
  const savers = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 5 }), { maxLength: 20 })

  it('have their documents to themselves, and all have their turn', () =>
    fc.assert(
      fc.asyncProperty(savers, async (all) => {
        const queues = new DocumentQueues()
        const writing = new Set<number>()
        const turns = all.map(async (ids) => {
          const leave = await queues.enter(ids, soon(), 60_000)
          expect(ids.filter((id) => writing.has(id))).toEqual([])
          ids.forEach((id) => writing.add(id))
          await aTurn()
          ids.forEach((id) => writing.delete(id))
          leave()
        })
        await Promise.all(turns)
      }),
    ))

  it('come in order of arrival', async () => {
    const queues = new DocumentQueues()
    const order: number[] = []
    const leave = await queues.enter(['a'], soon(), 60_000)
    const later = [1, 2, 3].map(async (n) => {
      const done = await queues.enter(['a'], soon(), 60_000)
      order.push(n)
      done()
    })
    leave()
    await Promise.all(later)
    expect(order).toEqual([1, 2, 3])
  })

  it('hold nothing once they have waited in vain', async () => {
    const queues = new DocumentQueues()
    const leave = await queues.enter(['b'], soon(), 60_000)
    await expect(queues.enter(['a', 'b'], Date.now(), 15_000)).rejects.toThrow('15 seconds')
    const other = await queues.enter(['a'], Date.now(), 0)
    leave()
    other()
    await queues.enter(['a', 'b'], Date.now(), 0)
  })

  it('give a turn back once, however often they are told to', async () => {
    const queues = new DocumentQueues()
    const first = await queues.enter(['a'], soon(), 60_000)
    first()
    const second = await queues.enter(['a'], soon(), 60_000)
    first()
    await expect(queues.enter(['a'], Date.now(), 0)).rejects.toThrow('busy')
    second()
  })
})
