import { openHouse, type House } from '../collections/support/openHouse.ts'
import { type Mail, mailbox } from './support/mailbox.ts'

let house: House
let box: ReturnType<typeof mailbox>
let people = 0

beforeAll(async () => {
  house = await openHouse()
  house.payload.logger.level = 'silent'
  box = mailbox(house.payload)
})
afterAll(() => house.stop())

const password = 'a long pass phrase'
const newcomer = () => `newcomer-${++people}@example.org`
const tokenOf = ({ html }: Mail): string => /\/confirm\/([\w.-]+)"/.exec(html)?.[1] ?? ''
const count = async (email: string) => {
  const where = { email: { equals: email } }
  const found = await house.payload.count({ collection: 'readers', overrideAccess: true, where })
  return found.totalDocs
}

const doors = {
  GraphQL: {
    ask: (data: object) =>
      house.graphql(
        'anonymous',
        'mutation ($data: mutationReaderInput!) { createReader(data: $data) { id } }',
        { data },
      ),
    confirm: (token: string, secret: string) =>
      house.graphql(
        'anonymous',
        'mutation ($token: String!, $password: String!) { confirmReader(token: $token, password: $password) }',
        { password: secret, token },
      ),
  },
  REST: {
    ask: (data: object) => house.ask('/api/readers', data),
    confirm: (token: string, secret: string) =>
      house.ask('/api/readers/confirm', { password: secret, token }),
  },
}

describe.each(['REST', 'GraphQL'] as const)('a registration over %s', (door) => {
  const { ask, confirm } = doors[door]

  it('makes an account by the link of its mail, once', async () => {
    const email = newcomer()
    // GraphQL's input has a password that must be given; it is chosen by the mail.
    const asked = await ask({ displayName: 'Ana', email, password, ...planted })
    expect(asked.body.errors).toBeUndefined()
    expect(JSON.stringify(asked.body)).not.toContain('"id"')
    const token = tokenOf(await box.next(email))
    expect(await count(email)).toBe(0)
    expect((await house.ask('/api/readers/login', { email, password })).status).toBe(401)

    expect((await confirm(token, 'abc')).body.errors).toHaveLength(1)
    expect((await confirm(`${token}x`, password)).body.errors).toHaveLength(1)
    expect((await confirm(token, password)).body.errors).toBeUndefined()
    expect((await house.ask('/api/readers/login', { email, password })).status).toBe(200)
    const late = await confirm(token, 'another pass phrase')
    expect(late.body.errors?.[0]?.message).toMatch(/This link has been used/)
    expect(await count(email)).toBe(1)
  })

  /** Fixed: such a name was answered with a mail, and refused to whoever opened its link. */
  it('refuses at once what its reader could not be called', async () => {
    for (const displayName of ['Аdmin', ['Bob'], 'ᴇᴅɪᴛᴏʀ']) {
      const { body } = await ask({ displayName, email: newcomer(), password })
      expect([displayName, body.errors?.length]).toEqual([displayName, 1])
    }
    const email = newcomer()
    await ask({ displayName: ' Ana\u202e \ud800Lima', email, password })
    await confirm(tokenOf(await box.next(email)), password)
    const where = { email: { equals: email } }
    const { docs } = await house.payload.find({
      collection: 'readers',
      overrideAccess: true,
      where,
    })
    expect(docs.map(({ displayName }) => displayName)).toEqual(['Ana Lima'])
  })

  /** Fixed: “already registered” told who is among the readers. */
  it('answers the same, and looks for it beside the answer, where there is an account', async () => {
    const email = newcomer()
    const { findOne } = house.payload.db
    let open: () => void = () => undefined
    const answered = new Promise<void>((resolve) => (open = resolve))
    house.payload.db.findOne = (async (args: Parameters<typeof findOne>[0]) => {
      if (args.collection === 'readers') await answered
      return findOne.call(house.payload.db, args)
    }) as typeof findOne
    const fresh = await ask({ displayName: 'Ana', email, password })
    const known = await ask({ displayName: 'Eve', email: 'Reader@Example.org', password })
    house.payload.db.findOne = findOne
    open()
    expect(known).toEqual(fresh)
    expect(tokenOf(await box.next(email))).not.toBe('')
    expect((await box.next('reader@example.org')).html).toContain('has an account already')
  })

  it('says at the fields what is wrong, known or not', async () => {
    for (const email of ['reader@example.org', newcomer()]) {
      const { body } = await ask({ displayName: 'A', email, password: 'abc' })
      expect(JSON.stringify(body.errors)).toMatch(/displayName.*password|password.*displayName/)
      expect(JSON.stringify(body.errors)).not.toContain('email')
    }
    for (const email of ['nobody', 'a b@example.org', ''])
      expect((await ask({ displayName: 'Ana', email, password })).body.errors).toHaveLength(1)
  })
})

const planted = { createdAt: '2099-01-01T00:00:00.000Z' }

it('an admin makes a reader as ever', async () => {
  const email = newcomer()
  const made = await house.rest('admin', 'POST', '/readers', {
    displayName: 'Ana',
    email,
    password,
  })
  expect([made.status, made.body.doc?.email]).toEqual([201, email])
})
