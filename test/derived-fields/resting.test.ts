import { jest } from '@jest/globals'

import { Resting } from '../../plugins/derived-fields/drain/Resting.ts'

describe('a change that cannot be settled', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  const minutes = (count: number) => jest.advanceTimersByTime(count * 60_000)

  it('rests twice as long each time, five minutes at most', () => {
    const resting = new Resting(1_000)
    for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]) {
      resting.add(7)
      jest.advanceTimersByTime(seconds * 1_000 - 1)
      expect([seconds, resting.ids()]).toEqual([seconds, [7]])
      jest.advanceTimersByTime(1)
      expect([seconds, resting.ids()]).toEqual([seconds, []])
    }
  })

  it('is told of once, at the third time, and counts until it is settled', () => {
    const resting = new Resting(1_000)
    expect([1, 2, 3, 4].map(() => resting.add(7))).toEqual([false, false, true, false])
    resting.add(8)
    expect(resting.heldUp).toBe(1)
    resting.settled([7])
    expect(resting.heldUp).toBe(0)
  })

  it('is forgotten when another process must have settled it', () => {
    const resting = new Resting(1_000)
    for (let time = 0; time < 3; time++) resting.add(7)
    minutes(6)
    expect([resting.ids(), resting.heldUp]).toEqual([[], 0])
  })
})
