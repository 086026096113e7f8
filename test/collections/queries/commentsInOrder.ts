import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import fc from 'fast-check'
import type { Payload, Where } from 'payload'

import { isSQLite } from '../../../plugins/transactions/index.ts'
import { planOf, type Statement } from '../../embeds/explain.ts'
import type { House } from '../support/openHouse.ts'
import { manyComments } from './manyRows.ts'

type ID = number | string

const ROWS = 500
/** As many of one moment. Of MongoDB no order is asked for those. */
const AT_ONCE = 4

/** Fixed: a reader's list of what is approved or one's own looked at all comments there are, and sorted them. */
export function commentsInOrder(opened: () => House): void {
  describe('a reader’s list of comments', () => {
    let article: ID
    let house: House

    const list = async (asked: string) => {
      const { body } = await house.rest('reader', 'GET', `/comments?depth=0&${asked}`)
      return body
    }

    beforeAll(async () => {
      house = opened()
      const { payload } = house
      const story = { _status: 'published' as const, byline: 'Desk', slug: 'commented' }
      const other = { displayName: 'Ana Lima', email: 'ana@example.org', password: 'a pass phrase' }
      article = (
        await payload.create({
          collection: 'articles',
          data: { ...story, headline: 'Commented' },
          overrideAccess: true,
        })
      ).id
      const ana = await payload.create({ collection: 'readers', data: other, overrideAccess: true })
      await manyComments(payload, {
        article,
        atOnce: isSQLite(payload.db) ? AT_ONCE : 1,
        authors: [house.ids.reader, ana.id],
        rows: ROWS,
      })
    })
    afterAll(async () => {
      await house.payload.db.deleteMany({ collection: 'comments', where: {} })
      await house.payload.delete({ collection: 'articles', id: article, overrideAccess: true })
    })

    it.each([
      '',
      'page=7',
      'sort=createdAt',
      'sort=-createdAt&page=3',
      'where[article][equals]=STORY',
      'where[article][equals]=STORY&sort=createdAt&page=2',
    ])('looks at those it gives, in their order: %s', async (asked) => {
      const rows = await examined(house.payload, () =>
        list(`limit=10&${asked.replace('STORY', String(article))}`),
      )
      // Of each branch those of the pages up to this one, and one to compare.
      expect(rows).toBeLessThanOrEqual(2 * 70 + 10)
    })

    it('is whole, page by page, whatever is asked and through whatever door', async () => {
      const { docs: all } = await house.payload.find({
        collection: 'comments',
        depth: 0,
        limit: 0,
        overrideAccess: true,
        pagination: false,
        sort: ['-state', '-createdAt'],
      })
      const me = String(house.ids.reader)
      const asked = fc.record({
        limit: fc.constantFrom(70, 100),
        sort: fc.constantFrom(undefined, 'createdAt', '-createdAt'),
        where: fc.constantFrom<Where>(
          {},
          { state: { in: ['approved', 'waiting'] } },
          { state: { equals: 'rejected' } },
          { author: { equals: house.ids.reader } },
          { or: [{ state: { equals: 'waiting' } }, { article: { equals: article } }] },
        ),
      })
      await fc.assert(
        fc.asyncProperty(asked, async ({ limit, sort, where }) => {
          const seen = all.filter(
            ({ author, state }) =>
              (state === 'approved' || idOf(author) === me) && fits(where, idOf(author), state),
          )
          const sent = `limit=${limit}${sort ? `&sort=${sort}` : ''}&where=${JSON.stringify(where)}`
          const given: { createdAt: string; id: ID; state: string }[] = []
          for (let page = 1, more = true; more; page++) {
            const body = await list(`${sent}&page=${page}`)
            expect(body).toMatchObject({ page, totalDocs: seen.length })
            given.push(...(body.docs as never[]))
            more = body.hasNextPage === true
          }
          const ids = given.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect([...ids].sort()).toEqual(seen.map(({ id }) => id).sort())
          const keys = given.map(({ createdAt, state }) => (sort ? '' : state) + createdAt)
          const sorted = [...keys].sort()
          expect(keys).toEqual(sort === 'createdAt' ? sorted : sorted.reverse())

          const local = await house.payload.find({
            collection: 'comments',
            depth: 0,
            limit,
            overrideAccess: false,
            sort,
            user: { ...(await reader(house)), collection: 'readers' },
            where,
          })
          expect(local.docs.map(({ id }) => id)).toEqual(ids.slice(0, limit))
        }),
        { numRuns: 10 },
      )
      const { body } = await house.graphql('reader', '{ Comments(limit: 9) { docs { id } } }')
      expect(body.data?.Comments).toEqual({
        docs: (await list('limit=9')).docs?.map(({ id }) => ({ id })),
      })
    })
  })
}

const reader = ({ ids, payload }: House) =>
  payload.findByID({ collection: 'readers', depth: 0, id: ids.reader, overrideAccess: true })

const idOf = (author: null | undefined | ID | { id: ID }): string =>
  String(typeof author === 'object' && author !== null ? author.id : author)

const fits = (where: Where, author: string, state: unknown): boolean =>
  'author' in where
    ? author === String((where.author as { equals: ID }).equals)
    : 'state' in where
      ? JSON.stringify(where.state).includes(String(state))
      : true

/** How many comments the database looks at for a list, not for counting: on SQLite, none that it sorts. */
async function examined({ db }: Payload, work: () => Promise<unknown>): Promise<number> {
  if (isSQLite(db)) {
    const plans = await plansOf(db, work)
    expect(plans.join('\n')).not.toMatch(/SCAN comments|MULTI-INDEX OR|TEMP B-TREE/)
    expect(plans.join('\n')).toMatch(/created_?at/i)
    return 0
  }
  const { connection } = db as unknown as MongooseAdapter
  const profile = connection.db?.collection('system.profile')
  await connection.db?.command({ profile: 2 })
  try {
    await work()
  } finally {
    await connection.db?.command({ profile: 0 })
  }
  const found = await profile?.find({ 'command.find': 'comments' }).toArray()
  await profile?.drop()
  expect(found?.length).toBe(1)
  return Number(found?.[0]?.docsExamined)
}

/** How SQLite goes about each list of comments that it is asked for. */
async function plansOf(db: SQLiteAdapter, work: () => Promise<unknown>): Promise<string[]> {
  const { client } = db
  const execute = client.execute.bind(client)
  const asked: Statement[] = []
  client.execute = (statement: Statement) => {
    if (/from "comments".* order by /.test(statement.sql)) asked.push(statement)
    return execute(statement)
  }
  try {
    await work()
  } finally {
    client.execute = execute
  }
  const lists = asked.filter(({ sql }) => !sql.includes('"id" in ('))
  return Promise.all(lists.map((statement) => planOf(db, statement)))
}
