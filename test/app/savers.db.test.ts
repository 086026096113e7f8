import { verify } from '../../plugins/derived-fields/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { deskOf, newRace, time, type Desk, type Race } from './newsroom.ts'

const SAVERS = 20

describe('twenty savers at once on one event and one athlete', () => {
  let app: Booted
  let desk: Desk
  let race: Race
  beforeAll(async () => {
    app = await bootPayload()
    desk = deskOf(app.payload)
    race = await newRace(desk, SAVERS)
  })
  afterAll(() => app.stop())

  it('lets all of them through: results created, corrected and taken back in any order', async () => {
    const created = await Promise.allSettled(
      race.athletes.map((athlete, n) =>
        desk.create('results', { athlete, event: race.event, mark: time(n) }),
      ),
    )
    expect(created.filter(({ status }) => status === 'rejected')).toEqual([])
    const ids = created.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value.id] : [],
    )

    for (const round of [1, 2, 3]) {
      const corrected = await Promise.allSettled(
        ids.map((id, n) => desk.update('results', id, { mark: time((n * 7 + round) % SAVERS) })),
      )
      expect(corrected.filter(({ status }) => status === 'rejected')).toEqual([])
    }
    expect(await verify(app.payload)).toEqual([])
  })

  it('lets all of them through on one athlete, whose bests are then those of all his races', async () => {
    const [athlete] = race.athletes
    const saves = await Promise.allSettled(
      Array.from({ length: SAVERS }, (_, n) =>
        desk.create('results', {
          athlete,
          elsewhere: {
            date: `2025-06-${String(n + 1).padStart(2, '0')}`,
            discipline: '1500m',
            venue: 'Oslo',
          },
          mark: time(500 - n),
        }),
      ),
    )
    expect(saves.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(await verify(app.payload)).toEqual([])
  })

  it('answers each saver with values that are fresh for its own save', async () => {
    const fresh = await newRace(desk, 3)
    const answers = await Promise.all(
      fresh.athletes.map((athlete, n) =>
        desk.create('results', { athlete, event: fresh.event, mark: time(n * 10) }),
      ),
    )
    for (const answer of answers)
      expect(answer).toMatchObject({
        rank: expect.any(Number) as number,
        value: expect.any(Number) as number,
      })
    const event = await desk.read('events', fresh.event)
    expect(event.podium).toMatchObject([
      { mark: '3:30.00' },
      { mark: '3:30.10' },
      { mark: '3:30.20' },
    ])
  })
})
