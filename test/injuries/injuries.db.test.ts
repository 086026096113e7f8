import type { CollectionConfig, ValidationError } from 'payload'

import { derived, derivedFields, explanations } from '../../plugins/derived-fields/index.ts'
import {
  availabilityFields,
  injuries,
  injuryDerivations,
  injuryFields,
} from '../../plugins/injuries/index.ts'
import { transactions } from '../../plugins/transactions/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'

type ID = number | string

const collections: CollectionConfig[] = [
  {
    slug: 'athletes',
    fields: [
      { name: 'name', type: 'text' },
      derived({ name: 'availability', type: 'group', fields: availabilityFields }),
      explanations(),
    ],
  },
  { slug: 'events', fields: [{ name: 'name', type: 'text' }] },
  {
    slug: 'injuries',
    access: {
      read: ({ req }) => req.user?.collection === 'users' || { visibility: { equals: 'public' } },
    },
    fields: injuryFields({ athletes: 'athletes', events: 'events' }),
  },
  { slug: 'users', auth: true, fields: [] },
]

describe('injuries', () => {
  let desk: Booted

  beforeAll(async () => {
    desk = await bootPayload({
      collections,
      config: { admin: { user: 'users' } },
      plugins: [transactions(), injuries(), derivedFields({ derivations: injuryDerivations })],
    })
  })
  afterAll(() => desk.stop())

  const newAthlete = async (name = 'Josh Kerr') => {
    const created = (await desk.payload.db.create({ collection: 'athletes', data: { name } })) as {
      id: ID
    }
    return created.id
  }

  const note = (athlete: ID, more: object = {}) =>
    desk.payload.create({
      collection: 'injuries',
      data: {
        athlete,
        bodyPart: 'hamstring',
        date: '2025-09-17',
        deskNote: 'His coach rang.',
        phase: 'injured',
        source: 'Team GB',
        status: 'out',
        visibility: 'public',
        ...more,
      },
      depth: 0,
      overrideAccess: true,
    })

  const change = (id: ID, data: object) =>
    desk.payload.update({ collection: 'injuries', data, depth: 0, id, overrideAccess: true })

  const athlete = (id: ID) =>
    desk.payload.findByID({ collection: 'athletes', depth: 0, id, overrideAccess: true })

  it('are found by a line of their own, fresh in the answer of the save', async () => {
    expect(await note(await newAthlete())).toMatchObject({ summary: 'Josh Kerr: hamstring, out' })
  })

  it('take the athlete’s availability with them', async () => {
    const kerr = await newAthlete()
    const { id } = await note(kerr)
    expect(await athlete(kerr)).toMatchObject({
      availability: { injury: String(id), note: 'hamstring', since: '2025-09-17', status: 'out' },
      why: { availability: 'Out because of the hamstring injury of 17 September 2025 (Team GB)' },
    })
    await change(id, { phase: 'active', status: 'fit' })
    expect((await athlete(kerr)).availability).toMatchObject({ injury: null, status: 'available' })
  })

  it('give it back when they are deleted', async () => {
    const kerr = await newAthlete()
    const { id } = await note(kerr)
    await desk.payload.delete({ collection: 'injuries', id, overrideAccess: true })
    expect((await athlete(kerr)).availability?.status).toBe('available')
  })

  it('leave one athlete for another when they are corrected', async () => {
    const [kerr, wightman] = [await newAthlete(), await newAthlete('Jake Wightman')]
    const { id } = await note(kerr)
    expect(await change(id, { athlete: wightman })).toMatchObject({
      summary: 'Jake Wightman: hamstring, out',
    })
    expect((await athlete(kerr)).availability?.status).toBe('available')
    expect((await athlete(wightman)).availability?.status).toBe('out')
  })

  it('tell nothing of themselves through the athlete while they are private', async () => {
    const kerr = await newAthlete()
    const { id } = await note(kerr, { visibility: 'private' })
    const told = JSON.stringify(await athlete(kerr))
    for (const word of ['hamstring', 'Team GB', 'coach', '2025-09-17'])
      expect(told).not.toContain(word)

    await change(id, { visibility: 'public' })
    expect((await athlete(kerr)).availability?.status).toBe('out')
    await change(id, { visibility: 'private' })
    expect((await athlete(kerr)).availability).toMatchObject({ note: null, status: 'available' })
  })

  it('keep the desk note from readers, in answers and in questions', async () => {
    const { id } = await note(await newAthlete())
    const asReader = { collection: 'injuries', depth: 0, overrideAccess: false } as const
    const seen = await desk.payload.findByID({ ...asReader, id })
    expect(seen).toMatchObject({ source: 'Team GB' })
    expect(seen).not.toHaveProperty('deskNote')
    await expect(
      desk.payload.find({ ...asReader, where: { deskNote: { like: 'coach' } } }),
    ).rejects.toThrow('deskNote')
  })

  it('are refused with every fault at its field, and nothing is saved', async () => {
    const kerr = await newAthlete()
    const saving = note(kerr, { expectedReturn: '2025-09-01', source: '', sourceUrl: 'somewhere' })
    const error = await saving.then(
      () => null,
      (err: ValidationError) => err,
    )
    expect(error?.data?.errors.map(({ path }) => path)).toEqual([
      'expectedReturn',
      'source',
      'sourceUrl',
    ])
    const where = { athlete: { equals: kerr } }
    const kept = await desk.payload.count({ collection: 'injuries', overrideAccess: true, where })
    expect(kept.totalDocs).toBe(0)
  })

  it('are held against what is stored when only a part is sent', async () => {
    const { id } = await note(await newAthlete(), { source: null, visibility: 'private' })
    await expect(change(id, { visibility: 'public' })).rejects.toThrow('source')
    await expect(change(id, { expectedReturn: '2025-09-16' })).rejects.toThrow('expectedReturn')
  })

  it('are private unless someone says otherwise', async () => {
    const { visibility } = await note(await newAthlete(), { visibility: undefined })
    expect(visibility).toBe('private')
  })
})
