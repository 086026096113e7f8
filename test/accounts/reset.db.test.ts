import { openHouse, type House } from '../collections/support/openHouse.ts'
import { mailbox, tokenIn } from './support/mailbox.ts'

let house: House
let box: ReturnType<typeof mailbox>
let people = 0

beforeAll(async () => {
  house = await openHouse()
  house.payload.logger.level = 'silent'
  box = mailbox(house.payload)
})
afterAll(() => house.stop())

const collections = ['readers', 'users'] as const
type Accounts = (typeof collections)[number]
const singular = { readers: 'Reader', users: 'User' }
const pages = { readers: '/reset-password/', users: '/admin/reset/' }
const password = 'a long pass phrase'

/** A new account of its own for each test. */
async function account(collection: Accounts): Promise<string> {
  const email = `reset-${++people}@example.org`
  const named = collection === 'readers' ? { displayName: 'Ana' } : { name: 'Bea', role: 'editor' }
  const data = { ...named, email, password } as never
  await house.payload.create({ collection, data, overrideAccess: true })
  return email
}

const logIn = (collection: Accounts, email: string, secret: string) =>
  house.ask(`/api/${collection}/login`, { email, password: secret })

/** The doors at which a forgotten password is told of, and a new one set. */
const doors = {
  GraphQL: {
    ask: (collection: Accounts, email: string) =>
      house.graphql(
        'anonymous',
        `mutation ($email: String!) { sent: forgotPassword${singular[collection]}(email: $email) }`,
        { email },
      ),
    set: (collection: Accounts, token: string, secret: string) =>
      house.graphql(
        'anonymous',
        `mutation ($token: String, $password: String) {
          set: resetPassword${singular[collection]}(token: $token, password: $password) { token }
        }`,
        { password: secret, token },
      ),
  },
  REST: {
    ask: (collection: Accounts, email: string) =>
      house.ask(`/api/${collection}/forgot-password`, { email }),
    set: (collection: Accounts, token: string, secret: string) =>
      house.ask(`/api/${collection}/reset-password`, { password: secret, token }),
  },
}

const each = collections.flatMap((collection) =>
  (['REST', 'GraphQL'] as const).map((door) => [door, collection] as const),
)

/** Fixed: 500 for everybody on SQLite, no mail on MongoDB, and a link that was of no use until the save was through. */
it.each(each)('a forgotten password is set anew over %s, of %s', async (door, collection) => {
  const { ask, set } = doors[door]
  const email = await account(collection)
  expect((await ask(collection, email)).body.errors).toBeUndefined()
  const mail = await box.next(email)
  expect(mail.html).toContain(`"${house.payload.config.serverURL}${pages[collection]}`)
  const token = tokenIn(mail)
  expect((await set(collection, token, 'another pass phrase')).body.errors).toBeUndefined()
  expect((await logIn(collection, email, password)).status).toBe(401)
  expect((await logIn(collection, email, 'another pass phrase')).status).toBe(200)
  expect((await set(collection, token, 'a third pass phrase')).body.errors).toHaveLength(1)
})

/** Fixed: an account was told by the time that its mail took. */
it.each(each)(
  'whether there is an account is not told over %s, of %s',
  async (door, collection) => {
    const { ask } = doors[door]
    const email = await account(collection)
    const { forgotPassword } = house.payload
    let open: () => void = () => undefined
    const answered = new Promise<void>((resolve) => (open = resolve))
    house.payload.forgotPassword = async (...args) => {
      await answered
      return forgotPassword.call(house.payload, ...args)
    }
    const known = await ask(collection, email)
    house.payload.forgotPassword = forgotPassword
    open()
    await box.next(email)
    expect(await ask(collection, 'nobody@example.org')).toEqual(known)
  },
)

it('asks for an address where none is given', async () => {
  for (const email of ['', 5, null, { equals: 'x' }])
    expect(await house.ask('/api/readers/forgot-password', { email })).toMatchObject({
      body: { errors: [{ message: expect.stringContaining('Write an email') as string }] },
      status: 400,
    })
})
