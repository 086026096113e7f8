import { bootPayload, type Booted } from '../support/boot.ts'
import { isMongo } from '../support/freshDatabase.ts'

const athletes = { slug: 'athletes', fields: [{ name: 'name', type: 'text' as const }] }

describe('bootPayload', () => {
  let rome: Booted
  let tokyo: Booted

  beforeAll(async () => {
    rome = await bootPayload({ collections: [athletes] })
    tokyo = await bootPayload({ collections: [athletes] })
  })
  afterAll(async () => {
    await rome.stop()
    await tokyo.stop()
  })

  const create = ({ payload }: Booted, name: string) =>
    payload.db.create({ collection: 'athletes', data: { name } })
  const count = async ({ payload }: Booted) =>
    (await payload.count({ collection: 'athletes', overrideAccess: true })).totalDocs

  it('boots on the database that the run is about', () => {
    expect(rome.payload.db.name).toBe(isMongo() ? 'mongoose' : 'sqlite')
  })

  it('gives each boot a database of its own', async () => {
    await create(rome, 'Josh Kerr')
    expect([await count(rome), await count(tokyo)]).toEqual([1, 0])
  })

  it('opens a kept database again', async () => {
    const before = await bootPayload({ collections: [athletes] })
    await create(before, 'Jake Wightman')
    await before.stop({ keep: true })

    const after = await bootPayload({ collections: [athletes], on: before.database })
    expect(await count(after)).toBe(1)
    await after.stop()
  })
})
