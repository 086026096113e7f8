import { openHouse, type Answer, type House } from '../collections/support/openHouse.ts'
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

const slugs = ['readers', 'users'] as const
type Accounts = (typeof slugs)[number]
const singular = { readers: 'Reader', users: 'User' }
const keepers = { readers: 'admin', users: 'admin' } as const
const password = 'a long pass phrase'

const named = (slug: Accounts) =>
  slug === 'readers' ? { displayName: 'Ana Lima' } : { name: 'Ana Lima', role: 'editor' }
const emailOf = () => `ana-${++people}@example.org`

async function account(slug: Accounts) {
  const email = emailOf()
  const data = { ...named(slug), email, password } as never
  const { id } = await house.payload.create({ collection: slug, data, overrideAccess: true })
  return { email, id }
}

/** What is said at a field, over REST or GraphQL. */
const saidAt = ({ body }: Answer, field: string): string | undefined =>
  [...(body.errors?.[0]?.data?.errors ?? []), ...(body.errors?.[0]?.extensions?.data?.errors ?? [])]
    .filter(({ path }) => path === field)
    .map(({ message }) => message)[0]

describe('a password that is easily guessed', () => {
  const guessed = ['abc', '        ', 'password', 'Ana Lima']

  /** Fixed: they were taken through each of these. */
  const doors: Record<string, (slug: Accounts, password: string) => Promise<Answer>> = {
    'a registration over REST': (slug, secret) =>
      house.rest(slug === 'readers' ? 'anonymous' : keepers[slug], 'POST', `/${slug}`, {
        ...named(slug),
        email: emailOf(),
        password: secret,
      }),
    'a registration over GraphQL': (slug, secret) =>
      house.graphql(
        slug === 'readers' ? 'anonymous' : keepers[slug],
        `mutation ($data: mutation${singular[slug]}Input!) {
          create${singular[slug]}(data: $data) { id }
        }`,
        { data: { ...named(slug), email: emailOf(), password: secret } },
      ),
    'a change over REST': async (slug, secret) =>
      house.rest(keepers[slug], 'PATCH', `/${slug}/${(await account(slug)).id}`, {
        ...named(slug),
        password: secret,
      }),
    'a change of many': async (slug, secret) =>
      house.rest(keepers[slug], 'PATCH', `/${slug}?where[id][equals]=${(await account(slug)).id}`, {
        ...named(slug),
        password: secret,
      }),
    'the token of a mail': async (slug, secret) => {
      const { email } = await account(slug)
      await house.ask(`/api/${slug}/forgot-password`, { email })
      const token = tokenIn(await box.next(email))
      return house.ask(`/api/${slug}/reset-password`, { password: secret, token })
    },
    'the Local API': async (slug, secret) => {
      const data = { ...named(slug), email: emailOf(), password: secret } as never
      const made = house.payload.create({ collection: slug, data, overrideAccess: true })
      return made.then(
        () => ({ body: {}, status: 201 }),
        (err: { data: never; message: string; status: number }) => ({
          body: { errors: [err] },
          status: err.status,
        }),
      )
    },
  }

  it.each(slugs.flatMap((slug) => Object.keys(doors).map((door) => [door, slug] as const)))(
    'is refused at %s, of %s',
    async (door, slug) => {
      const secrets = door === 'the token of a mail' ? guessed.slice(0, 3) : guessed
      for (const secret of secrets) {
        const answer = await doors[door]?.(slug, secret)
        expect(answer && saidAt(answer, 'password')).toMatch(/^(The|This) password /)
      }
    },
  )
})
