import type { FlattenedField } from 'payload'

import { block, body } from '../../src/demo/lexical.ts'
import { type House, openHouse } from '../collections/support/openHouse.ts'
import { isMongo } from '../support/freshDatabase.ts'

type ID = number | string

describe('what hangs on a document', () => {
  let house: House
  const ids: Record<string, ID> = {}

  const send = (method: string, path: string, body?: object) =>
    house.rest('admin', method, path, body)
  const create = async (collection: string, data: object): Promise<ID> => {
    const { body, status } = await send('POST', `/${collection}`, data)
    if (status !== 201 || !body.doc) throw new Error(JSON.stringify(body))
    return body.doc.id
  }
  const remove = async (path: string) => {
    const { body, status } = await send('DELETE', path)
    return [status, body.errors?.[0]?.message]
  }

  beforeAll(async () => {
    house = await openHouse()
    ids.athlete = await create('athletes', {
      familyName: 'Kerr',
      gender: 'men',
      givenName: 'Josh',
      nation: 'GBR',
    })
    ids.competition = await create('competitions', {
      city: 'Tokyo',
      level: 'world',
      name: 'Tokyo 2025',
      startDate: '2025-09-13',
    })
    ids.event = await create('events', {
      competition: ids.competition,
      date: '2025-09-17T13:20:00Z',
      discipline: '1500m',
      gender: 'men',
      status: 'official',
    })
  })
  afterAll(() => house.stop())

  it('a decision is made at every target of a required relationship', () => {
    const required = house.payload.config.collections
      // Payload's own, which it clears itself.
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(({ flattenedFields, slug }) => requiredIn(flattenedFields, slug))
    expect(required.sort()).toEqual([
      'comments.article → articles',
      'events.competition → competitions',
      'injuries.athlete → athletes',
      'records.ratifications.result → results',
      'redirects.to.reference → articles',
      'webhook-failures.webhook → webhooks',
    ])
  })

  // Found by a random history on SQLite, which answered with an error of its own.
  it('an athlete with an injury stays until it is deleted', async () => {
    const athlete = await create('athletes', { familyName: 'Wightman', nation: 'GBR' })
    const injury = await create('injuries', {
      athlete,
      bodyPart: 'hamstring',
      date: '2025-09-17',
      phase: 'injured',
      source: 'the team',
      status: 'out',
      visibility: 'private',
    })
    expect(await remove(`/athletes/${athlete}`)).toEqual([
      409,
      'Wightman has 1 injury. Delete it first.',
    ])
    expect(await remove(`/injuries/${injury}`)).toEqual([200, undefined])
    expect(await remove(`/athletes/${athlete}`)).toEqual([200, undefined])
  })

  it('a mark stays while a record has a decision about it', async () => {
    const result = await create('results', {
      athlete: ids.athlete,
      event: ids.event,
      mark: '3:27.00',
    })
    const record = await create('records', {
      discipline: '1500m',
      flag: 'CR',
      gender: 'men',
      marks: [{ date: '2024-08-06', holder: 'Somebody', mark: '3:30.10' }],
      ratifications: [{ date: '2025-10-01', decision: 'ratified', result }],
      scope: 'listed',
      title: 'World record',
    })
    expect(await remove(`/results/${result}`)).toEqual([
      409,
      'Josh Kerr has 1 record with a decision about it. Take the decision about this mark off it first.',
    ])
    await send('PATCH', `/records/${record}`, { ratifications: [] })
    expect(await remove(`/results/${result}`)).toEqual([200, undefined])
  })

  it('comments go with their story, in one or in many', async () => {
    for (const query of ['', 'where']) {
      const article = await create('articles', {
        _status: 'published',
        byline: 'A reporter',
        headline: 'Silver',
        slug: `silver-${query || 'alone'}`,
      })
      const { body } = await house.rest('reader', 'POST', '/comments', {
        article,
        body: 'What a race.',
      })
      expect(body.doc?.id).toBeDefined()
      expect(
        await remove(query ? `/articles?where[id][equals]=${article}` : `/articles/${article}`),
      ).toEqual([200, undefined])
      const left = await house.payload.count({ collection: 'comments', overrideAccess: true })
      expect(left.totalDocs).toBe(0)
    }
  })

  // Found by a random history: SQLite refused a story whose body still names what is gone.
  it('a story about a deleted event can be saved and an earlier version restored', async () => {
    const event = await create('events', {
      competition: ids.competition,
      date: '2025-09-15T13:20:00Z',
      discipline: '1500m',
      gender: 'men',
      round: 'heat',
    })
    const article = await create('articles', {
      _status: 'published',
      body: body(block('results-table', { event })),
      byline: 'A reporter',
      headline: 'A heat',
      slug: 'a-heat',
    })
    expect(await remove(`/events/${event}`)).toEqual([200, undefined])
    const saved = await send('PATCH', `/articles/${article}`, { headline: 'The heat' })
    expect([saved.status, saved.body.doc?.headline]).toEqual([200, 'The heat'])
    const { body: versions } = await send('GET', `/articles/versions?sort=createdAt`)
    const [first] = versions.docs ?? []
    const restored = await send('POST', `/articles/versions/${first?.id}`)
    expect(restored.status).toBe(200)
    const { body: now } = await send('GET', `/articles/${article}?depth=0`)
    expect(now).toMatchObject({ headline: 'A heat' })
  })

  it('a webhook goes with its failed deliveries', async () => {
    const webhook = await create('webhooks', {
      name: 'A cache',
      newSecret: 'a secret that is long enough',
      url: 'https://cache.example/purge',
    })
    const { payload } = house
    await payload.create({
      collection: 'webhook-failures',
      data: { webhook: webhook, why: 'It was away.' },
      overrideAccess: true,
    })
    expect(await remove(`/webhooks/${webhook}`)).toEqual([200, undefined])
    const left = await payload.count({ collection: 'webhook-failures', overrideAccess: true })
    expect(left.totalDocs).toBe(0)
  })

  describe('a pointer at what is not there', () => {
    const nowhere = isMongo() ? '64b000000000000000000000' : 987_654
    const pathsOf = ({ body }: Awaited<ReturnType<typeof send>>) =>
      body.errors?.[0]?.data?.errors?.map(({ message, path }) => [path, message])

    it('is refused at its field, in lists too, and nothing is kept', async () => {
      const injury = {
        athlete: nowhere,
        bodyPart: 'calf',
        date: '2025-09-17',
        phase: 'injured',
        source: 'the team',
        status: 'out',
      }
      const refused = await send('POST', '/injuries', injury)
      expect([refused.status, pathsOf(refused)]).toEqual([
        400,
        [['athlete', `Read “${nowhere}”, expected the id of an athlete that is there.`]],
      ])
      const { totalDocs } = await house.payload.count({
        collection: 'injuries',
        overrideAccess: true,
      })
      expect(totalDocs).toBe(0)
      const story = { headline: 'Silver', byline: 'A reporter', picture: nowhere }
      const image = await send('POST', '/articles', { ...story, _status: 'draft' })
      expect(image.status).toBe(400)
    })

    it('is refused in an update, while what was there before is let be', async () => {
      const moved = await send('PATCH', `/events/${ids.event}`, { competition: nowhere })
      expect([moved.status, pathsOf(moved)?.[0]?.[0]]).toEqual([400, 'competition'])
      expect((await send('PATCH', `/events/${ids.event}`, { round: 'heat' })).status).toBe(200)
    })
  })
})

function requiredIn(fields: readonly FlattenedField[], path: string): string[] {
  return fields.flatMap((field) => {
    const here = `${path}.${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return field.required && !field.hasMany ? [`${here} → ${String(field.relationTo)}`] : []
    return 'flattenedFields' in field ? requiredIn(field.flattenedFields, here) : []
  })
}
