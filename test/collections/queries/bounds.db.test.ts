import fc from 'fast-check'

import { explain } from '../../embeds/explain.ts'
import type { Visitor } from '../../../collections/access.ts'
import { type House, openHouse } from '../support/openHouse.ts'
import { commentsInOrder } from './commentsInOrder.ts'
import { manyCompetitions } from './manyRows.ts'
import { notReadable } from './notReadable.ts'

const outsiders = ['anonymous', 'reader'] as const satisfies readonly Visitor[]
const lists = [
  'articles',
  'athletes',
  'championships',
  'comments',
  'competitions',
  'events',
  'injuries',
  'media',
  'records',
  'results',
] as const

/** What a client may ask of a list over REST and GraphQL, and what it is told where it asks for more. */
describe('what one query may ask for', () => {
  let house: House

  const get = async (visitor: Visitor, path: string) => {
    const { body, status } = await house.rest(visitor, 'GET', path)
    return [status, body.errors?.[0]?.message]
  }
  const query = async (visitor: Visitor, asked: string) =>
    (await house.graphql(visitor, asked)).body.errors?.[0]?.message

  beforeAll(async () => {
    house = await openHouse()
    const athlete = await house.payload.create({
      collection: 'athletes',
      data: { familyName: 'Kerr', givenName: 'Josh', nation: 'GBR' },
      overrideAccess: true,
    })
    const injury = { bodyPart: 'hamstring', date: '2025-09-17', phase: 'injured', status: 'out' }
    await house.payload.create({
      collection: 'injuries',
      data: { ...injury, athlete: athlete.id, source: 'The team', visibility: 'public' } as never,
      overrideAccess: true,
    })
  })
  afterAll(() => house.stop())

  it.each<[string, string]>([
    ['athletes?limit=0', 'limit: read “all there are”, expected 1 to 100.'],
    ['athletes?pagination=false', 'limit: read “all there are”, expected 1 to 100.'],
    ['athletes?limit=1000000', 'limit: read “1000000”, expected 1 to 100.'],
    ['athletes?limit=ten', 'limit: read “ten”, expected a whole number from 0.'],
    ['athletes?limit=-5', 'limit: read “-5”, expected a whole number from 0.'],
    ['athletes?page=5000', 'expected pages up to row 10000'],
    ['athletes?depth=x', 'depth: read “x”, expected a whole number from 0.'],
    ['athletes?limit=100&joins[results][limit]=100', 'documents with the lists in them'],
    ['athletes?joins[results][limit]=0', 'limit: read “all there are”'],
    ['athletes?sort=personal', 'sort: read “personal”, expected a field of the document'],
    ['athletes?sort=name,-name,nation,familyName', 'sort: read “4 fields”, expected 3 at most'],
    ['articles?sort=body', 'sort: read “body”, expected a field of the document with an index'],
    ['comments?sort=-authorName', 'sort: read “-authorName”'],
    ['comments?sort=-updatedAt', 'sort: read “-updatedAt”, expected createdAt.'],
    ['comments?sort=state', 'sort: read “state”, expected createdAt.'],
    ['articles?joins[comments][sort]=id', 'sort: read “id”, expected createdAt.'],
    ['comments?where[body][like]=a', 'where: read “body like”, expected a field with an index'],
    ['comments?where[body][exists]=true', 'where: read “body exists”'],
    ['comments?where[state][not_equals]=waiting', 'where: read “state not_equals”'],
    ['comments?where[article.headline][like]=a', 'where: read “article.headline like”'],
    ['comments/count?where[body][contains]=a', 'where: read “body contains”'],
    ['athletes?where[name][contains]=a', 'expected one of equals, exists, greater_than'],
    ['athletes?joins[results][sort]=reason', 'sort: read “reason”'],
    ['athletes?joins[results][where][reason][like]=a', 'where: read “reason like”'],
    ['events?where[competition.championship.name][equals]=a', 'no step further'],
  ])('tells a stranger who asks for %s: %s', async (path, sentence) => {
    for (const visitor of outsiders)
      expect(await get(visitor, `/${path}`)).toEqual([400, expect.stringContaining(sentence)])
  })

  it.each<[string, string]>([
    ['Athletes(sort: "-reason") { docs { id } }', 'sort: read “-reason”'],
    ['Comments(where: { body: { like: "a" } }) { docs { id } }', 'where: read “body like”'],
    ['countComments(where: { body: { like: "a" } }) { totalDocs }', 'where: read “body like”'],
    ['Athletes(page: 5000) { docs { id } }', 'expected pages up to row 10000'],
    [
      'Athletes { docs { results(where: { reason: { like: "a" } }) { docs { id } } } }',
      'where: read “reason like”',
    ],
    ['Athletes { docs { results(sort: "reason") { docs { id } } } }', 'sort: read “reason”'],
  ])('tells a stranger so who asks GraphQL for %s', async (asked, sentence) => {
    for (const visitor of outsiders)
      expect(await query(visitor, `{ ${asked} }`)).toContain(sentence)
  })

  it('lets the desk ask for all of it', async () => {
    for (const path of [
      'athletes?limit=0',
      'athletes?pagination=false&joins[results][limit]=0',
      'comments?sort=body',
      'comments?where[body][like]=a',
      'comments?where[article.headline][like]=a',
      'athletes?where[name][contains]=a',
      'events?sort=-competition.name',
    ])
      expect(await get('moderator', `/${path}`)).toEqual([200, undefined])
    expect(await query('moderator', '{ Comments(where: { body: { like: "a" } }) { docs { id } } }'))
      // Nothing to say.
      .toBeUndefined()
  })

  it('knows no field by a name without letters, in a list of documents as well', async () => {
    for (const asked of ['sort', 'joins[results][sort]'])
      expect(await get('admin', `/events?${asked}=%00`)).toEqual([
        400,
        'sort: read “\0”, expected the name of a field.',
      ])
  })

  it('lets everybody see every public list as it comes, and by what it is known by', async () => {
    const all = ['', '?depth=2&limit=100', '?sort=-createdAt', '?sort=id&limit=1']
    for (const list of lists)
      for (const visitor of outsiders)
        // Of comments there are so many that they have orders of their own.
        for (const asked of list === 'comments' ? all.slice(0, 3) : all)
          expect([list, asked, await get(visitor, `/${list}${asked}`)]).toEqual([
            list,
            asked,
            [200, undefined],
          ])
  })

  it.each([[['-state', '-createdAt']], [['-createdAt']]])(
    'finds approved comments in the order %j by an index, sorting none',
    async (sort) => {
      const approved = { state: { equals: 'approved' } }
      const plan = await explain(house.payload, 'comments', approved, sort)
      expect(plan).toMatch(/state_(?:1_)?created_?at/i)
      expect(plan).not.toMatch(/TEMP B-TREE|"SORT"|COLLSCAN/)
    },
  )

  commentsInOrder(() => house)
  notReadable(() => house)

  it.each([
    ['where=abc', 'where: read “abc”, expected JSON.'],
    ['where[name]=Kerr', 'where[name][operator]=value'],
    ['where[name][is]=Kerr', 'an operator such as equals'],
    ['where[name][$gt]=', 'an operator such as equals'],
    ['where[or]=x', 'expected a list'],
    ['where[or][name][equals]=x', 'expected a list'],
    ['where[id][equals]=seven', 'the id of a document'],
    ['where[createdAt][less_than]=soon', 'a date such as 2024-06-12'],
    ['where[results.rank][equals]=first', 'a number'],
    ['where[name][in][0][a]=b', 'for each a text'],
    ['where[name][equals][a]=b', 'a text'],
  ])('answers a where that makes no sense 400, at the desk too: %s', async (asked, sentence) => {
    for (const visitor of ['anonymous', 'statistician'] as const)
      expect(await get(visitor, `/athletes?${asked}`)).toEqual([
        400,
        expect.stringContaining(sentence),
      ])
  })

  const operators = [
    'equals',
    'not_equals',
    'in',
    'not_in',
    'all',
    'exists',
    'greater_than',
    'less_than_equal',
    'like',
    'not_like',
    'contains',
    'near',
    'within',
    'intersects',
    '$where',
  ]
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom<unknown>(
      '',
      'null',
      'true',
      '0',
      '-1',
      '1e400',
      '2024-06-12',
      '(',
      '\0',
      '%',
      [],
    ),
  )

  it('ends a list for the public where its pages end, and counts no further', async () => {
    const name = 'One of many'
    const given = (rows: number) => `where[name][equals]=${name}&limit=1&page=${rows}`
    await manyCompetitions(house.payload, name, 10_050)
    for (const visitor of outsiders) {
      const ask = async (path: string) => (await house.rest(visitor, 'GET', path)).body
      const page = { page: 1, totalDocs: 10_000, totalPages: 10_000 }
      expect(await ask(`/competitions?${given(1)}`)).toMatchObject({ ...page, hasNextPage: true })
      const last = { hasNextPage: false, nextPage: null, totalDocs: 10_000 }
      expect(await ask(`/competitions?${given(10_000)}`)).toMatchObject(last)
      expect(await ask('/competitions?limit=100')).toMatchObject({ totalDocs: 10_000 })
      expect(await ask('/competitions/count')).toEqual({ totalDocs: 10_000 })
      const { body } = await house.graphql(visitor, '{ Competitions(limit: 1) { totalDocs } }')
      expect(body.data).toEqual({ Competitions: { totalDocs: 10_000 } })
    }
    const { body } = await house.rest('reporter', 'GET', `/competitions?${given(1)}`)
    expect(body.totalDocs).toBe(10_050)
    await house.payload.db.deleteMany({
      collection: 'competitions',
      where: { name: { equals: name } },
    })
  })

  it('is never our own fault, whatever a where is and of whichever collection', async () => {
    const paths = house.payload.config.collections
      .filter(({ endpoints }) => endpoints)
      .flatMap(({ flattenedFields, slug, versions }) =>
        flattenedFields.flatMap(({ name }) => [
          { list: slug, path: name },
          { list: slug, path: `${name}.id` },
          ...(versions ? [{ list: `${slug}/versions`, path: `version.${name}` }] : []),
        ]),
      )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom(...operators),
        values,
        async ({ list, path }, operator, value) => {
          const where = JSON.stringify({ [path]: { [operator]: value } })
          const asked = `/${list}?depth=0&limit=1&joins=false&where=${encodeURIComponent(where)}`
          const { body, status } = await house.rest('admin', 'GET', asked)
          expect([list, where, isTheirs(status) || body]).toEqual([list, where, true])
        },
      ),
      { numRuns: 600 },
    )
  })

  /** Fixed: `/athletes/abc` was answered 500 on SQLite, and `/athletes/1abc` was athlete 1, for a change as well. */
  it.each(['abc', 'search', '%00', 'NaN', '1abc', '0x1', '1e0', '01', '-1', 'null'])(
    'finds nothing at the id %s',
    async (id) => {
      for (const list of lists)
        for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
          const { status } = await house.rest('admin', method, `/${list}/${id}`)
          expect([list, method, status]).toEqual([list, method, 404])
        }
      const copied = await house.rest('admin', 'POST', `/athletes/${id}/duplicate`, {})
      expect(copied.status).toBe(404)
    },
  )

  /** Fixed: a body that is no object, a form that cannot be read and 15,000 brackets were answered 500, with a stack in the log. */
  it.each<[string, string, string]>([
    ['nothing', '', 'json'],
    ['null', 'null', 'json'],
    ['a number', '5', 'json'],
    ['a text', '"x"', 'json'],
    ['a list', '[{}]', 'json'],
    ['many brackets', '['.repeat(15_000) + ']'.repeat(15_000), 'json'],
    ['many objects', '{"body":'.repeat(3_000), 'json'],
    ['a number beyond all numbers', '{"article":1e999,"event":1e999}', 'json'],
    ['a form of nothing', '', 'form'],
    ['a form that does not end', `--x\r\n${named('_payload')}\r\n\r\n{}`, 'form'],
    ['a form with a broken header', '--x\r\nContent-Dis\0: a\r\n\r\n{}\r\n--x--\r\n', 'form'],
    ['a form without JSON', `--x\r\n${named('_payload')}\r\n\r\n{"a":\r\n--x--\r\n`, 'form'],
    ['a form that is null', `--x\r\n${named('_payload')}\r\n\r\nnull\r\n--x--\r\n`, 'form'],
    ['a form without fields', `--x\r\n${named('a')}\r\n\r\n1\r\n--x--\r\n`, 'form'],
    ['a form without a boundary', '', 'multipart/form-data'],
    ['another multipart', '--x--', 'multipart/mixed; boundary=x'],
  ])('says of a body that is %s that it cannot be read', async (_, body, kind) => {
    const types: Record<string, string> = {
      form: 'multipart/form-data; boundary=x',
      json: 'application/json',
    }
    for (const path of [
      'comments',
      'articles',
      'media',
      'readers/login',
      'payload-preferences/x',
    ]) {
      const headers = { 'Content-Type': types[kind] ?? kind }
      const answer = await fetch(`${house.url}/api/${path}`, { body, headers, method: 'POST' })
      expect([path, answer.status < 500 && answer.status >= 400]).toEqual([path, true])
    }
  })

  /** Fixed: answered 500 on SQLite, which looked for the other document's column among the list's own. */
  it('does not sort a list in a document by what another one says', async () => {
    const asked = '/athletes?joins[results][sort]=athlete.name'
    expect(await get('admin', asked)).toEqual([400, expect.stringContaining('athlete.name')])
  })

  /** Fixed: a sort that names nothing was answered 500 on MongoDB. */
  it.each(['', ',', 'date,', ',,-date'])('sorts by what a sort names (%j)', async (sort) => {
    const { status } = await house.rest('anonymous', 'GET', `/events?sort=${sort}`)
    expect(status).toBe(200)
  })

  it('nor whatever else an address says', async () => {
    const names = [
      'depth',
      'draft',
      'joins',
      'limit',
      'locale',
      'page',
      'populate',
      'select',
      'sort',
    ]
    const ends = ['', '[]', '[a]', '[results]', '[results][limit]', '[results][sort]', '[0][a]']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('events', 'articles', 'articles/versions', 'events/count'),
        fc.constantFrom(...names),
        fc.constantFrom(...ends),
        values,
        async (list, name, end, value) => {
          const asked = `/${list}?${name}${end}=${encodeURIComponent(textOf(value))}`
          const { body, status } = await house.rest('admin', 'GET', asked)
          expect([asked, isTheirs(status) || body]).toEqual([asked, true])
        },
      ),
      { numRuns: 300 },
    )
  })
})

function named(name: string): string {
  return `Content-Disposition: form-data; name="${name}"`
}

/** As an address says it; an object may have no text of its own (`{ toString: '' }`). */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

/** Answered, or the fault of whoever asked. */
const isTheirs = (status: number): boolean => status < 500
