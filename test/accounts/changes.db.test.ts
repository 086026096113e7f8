import { limits } from '../../plugins/accounts/limits/declared.ts'
import { openHouse, type Answer, type House } from '../collections/support/openHouse.ts'
import { type Mail, mailbox, tokenIn } from './support/mailbox.ts'

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

/** No reader may go by the name of somebody at the desk. */
const names = { readers: 'Ana Lima', users: 'Bea Lima' }
const named = (slug: Accounts) =>
  slug === 'readers' ? { displayName: names[slug] } : { name: names[slug], role: 'editor' }
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
  const guessed = ['abc', '        ', 'password']

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
      const secrets = door === 'the token of a mail' ? guessed : [...guessed, names[slug]]
      for (const secret of secrets) {
        const answer = await doors[door]?.(slug, secret)
        expect(answer && saidAt(answer, 'password')).toMatch(/^(The|This) password /)
      }
    },
  )
})

const MOVE = /\/move\/([\w.-]+)"/

/** Opens the link of a mail to a new address. */
async function moved({ html }: Mail): Promise<void> {
  const token = MOVE.exec(html)?.[1]
  const { body } = await house.graphql(
    'anonymous',
    'mutation ($token: String!) { moveReader(token: $token) }',
    { token },
  )
  expect(body).toEqual({ data: { moveReader: true } })
}

/** A browser in which an account is logged in. */
async function logIn(slug: Accounts, email: string, secret = password) {
  const { body, status } = await house.ask(`/api/${slug}/login`, { email, password: secret })
  const authorization = `JWT ${String(body.token)}`
  const ask = async (method: string, path: string, sent?: object): Promise<Answer> => {
    const response = await fetch(`${house.url}/api${path}`, {
      ...(sent && { body: JSON.stringify(sent) }),
      headers: { authorization, 'content-type': 'application/json' },
      method,
    })
    return { body: (await response.json()) as Answer['body'], status: response.status }
  }
  const isIn = async () => (await ask('GET', `/${slug}/me`)).body.user !== null
  return { ask, isIn, status }
}

describe('the own account', () => {
  type Call = [method: string, path: string, sent: object]
  const change: Record<string, (slug: Accounts, id: number | string, sent: object) => Call> = {
    GraphQL: (slug, id, data) => [
      'POST',
      '/graphql',
      {
        query: `mutation ($id: ${typeof id === 'number' ? 'Int' : 'String'}!, $data: mutation${singular[slug]}UpdateInput!) {
          update${singular[slug]}(id: $id, data: $data) { id }
        }`,
        variables: { data, id },
      },
    ],
    REST: (slug, id, data) => ['PATCH', `/${slug}/${id}`, data],
    'REST for many': (slug, id, data) => ['PATCH', `/${slug}?where[id][equals]=${id}`, data],
  }
  const doors = Object.keys(change)
  const each = slugs.flatMap((slug) => doors.map((door) => [door, slug] as const))

  /** Fixed: a browser left open, or a stolen cookie, was enough. */
  it.each(each)('asks for the current password over %s, of %s', async (door, slug) => {
    const { email, id } = await account(slug)
    const browser = await logIn(slug, email)
    const send = async (sent: object) => {
      const call = change[door]?.(slug, id, sent)
      if (!call) throw new Error(`No door is called ${door}`)
      return browser.ask(...call)
    }
    for (const sent of [{ password: 'another pass phrase' }, { email: emailOf() }])
      for (const currentPassword of [undefined, 'not the one', 5]) {
        const answer = await send({ ...sent, currentPassword })
        // A bulk change tells what it could not do beside what it could.
        const [first] = answer.body.errors ?? []
        expect(first?.message ?? '').not.toBe('')
        if (door !== 'GraphQL' || currentPassword !== 5)
          expect(saidAt(answer, 'currentPassword')).toMatch(/current password/)
      }
    expect((await logIn(slug, email)).status).toBe(200)

    const newEmail = emailOf()
    const right = { currentPassword: password, email: newEmail, password: 'another pass phrase' }
    expect((await send(right)).body.errors ?? []).toEqual([])
    if (slug === 'readers') await moved(await box.next(newEmail))
    expect((await logIn(slug, email)).status).toBe(401)
    expect((await logIn(slug, newEmail, 'another pass phrase')).status).toBe(200)
  })

  it.each(slugs)('asks for none where neither is changed, of %s', async (slug) => {
    const { email, id } = await account(slug)
    const browser = await logIn(slug, email)
    const whole = { ...named(slug), email: ` ${email.toUpperCase()}` }
    expect((await browser.ask('PATCH', `/${slug}/${id}`, whole)).status).toBe(200)
    expect(await browser.isIn()).toBe(true)
  })

  it.each(
    slugs.flatMap((slug) => (['email', 'password'] as const).map((what) => [what, slug] as const)),
  )('ends all other sessions with a new %s, of %s', async (what, slug) => {
    const { email, id } = await account(slug)
    const [mine, other] = [await logIn(slug, email), await logIn(slug, email)]
    await house.ask(`/api/${slug}/forgot-password`, { email })
    const token = tokenIn(await box.next(email))
    const sent: { email?: string; password?: string } = {
      [what]: what === 'email' ? emailOf() : 'another pass phrase',
    }
    const whole = { ...sent, currentPassword: password }
    expect((await mine.ask('PATCH', `/${slug}/${id}`, whole)).status).toBe(200)
    const byMail = slug === 'readers' ? sent.email : undefined
    if (byMail) await moved(await box.next(byMail))
    expect([await mine.isIn(), await other.isIn()]).toEqual([!byMail, false])
    const late = { password: 'a third pass phrase', token }
    expect((await house.ask(`/api/${slug}/reset-password`, late)).status).toBe(403)
  })

  it.each(slugs)('is an admin’s to change without it, of %s', async (slug) => {
    const { email, id } = await account(slug)
    const browser = await logIn(slug, email)
    const sent = { email: emailOf(), password: 'another pass phrase' }
    expect((await house.rest('admin', 'PATCH', `/${slug}/${id}`, sent)).status).toBe(200)
    expect(await browser.isIn()).toBe(false)
    expect((await logIn(slug, sent.email, sent.password)).status).toBe(200)
  })

  it('moves so often, and then is to wait', async () => {
    const { email, id } = await account('readers')
    const browser = await logIn('readers', email)
    const move = async () => {
      const sent = { currentPassword: password, email: emailOf() }
      return (await browser.ask('PATCH', `/readers/${id}`, sent)).status
    }
    for (let i = 0; i < limits.moving.tries; i++) expect(await move()).toBe(200)
    expect(await move()).toBe(429)
  })

  /** Fixed: a new address that was taken was refused, which told who is among the readers. */
  it.each(doors)('is told the same of an address that is taken, over %s', async (door) => {
    const { email, id } = await account('readers')
    const browser = await logIn('readers', email)
    const said = async (to: string) => {
      const call = change[door]?.('readers', id, { currentPassword: password, email: to })
      const { body, status } = await browser.ask(...(call ?? ['', '', {}]))
      return JSON.stringify({ body, status }).replace(/"updatedAt":"[^"]*"/g, '')
    }
    // What is refused for something else sends nothing.
    const refused = emailOf()
    const wrong = { currentPassword: password, displayName: 'Admin', email: refused }
    const call = change[door]?.('readers', id, wrong) ?? ['', '', {}]
    expect((await browser.ask(...call)).body.errors).toHaveLength(1)
    const free = emailOf()
    const answers = [await said(free), await said('reader@example.org')]
    expect(answers[0]).toContain(door === 'GraphQL' ? '"id"' : email)
    expect(answers[1]).toBe(answers[0])
    expect((await box.next(free)).html).toMatch(MOVE)
    expect(box.mails.filter(({ to }) => to === refused)).toEqual([])
    expect((await box.next('reader@example.org')).html).toContain('it has one already')
    for (let n = 0; n < answers.length; n++)
      expect((await box.next(email)).html).toContain('this one stays')
    expect((await logIn('readers', email)).status).toBe(200)
  })

  it('moves by the link of its mail, once, and not where somebody has come first', async () => {
    const { email, id } = await account('readers')
    const browser = await logIn('readers', email)
    const tokenFor = async (to: string) => {
      const sent = { currentPassword: password, email: to }
      expect((await browser.ask('PATCH', `/readers/${id}`, sent)).status).toBe(200)
      return MOVE.exec((await box.next(to)).html)?.[1] ?? ''
    }
    const move = (token: string) => house.ask('/api/readers/move', { token })
    const lost = emailOf()
    const [late, first, second] = [await tokenFor(lost), await tokenFor(emailOf()), emailOf()]
    await house.payload.create({
      collection: 'readers',
      data: { displayName: 'Ana Lima', email: lost, password },
      overrideAccess: true,
    })
    const staleThen = await move(late)
    expect(staleThen.status).toBe(403)
    expect(staleThen.body.errors?.[0]?.message).toContain('This link has been used')
    expect((await move(`${first}x`)).status).toBe(403)
    expect((await house.ask('/api/readers/confirm', { password, token: first })).status).toBe(403)
    const unused = await tokenFor(second)
    expect((await move(first)).status).toBe(200)
    expect(await browser.isIn()).toBe(false)
    // The address from which it was asked is not its own any more.
    for (const token of [first, unused]) expect((await move(token)).status).toBe(403)
  })

  it('shows the password that was given to nobody', async () => {
    const { email, id } = await account('readers')
    const browser = await logIn('readers', email)
    const sent = { currentPassword: password, displayName: 'Ana' }
    expect(JSON.stringify(await browser.ask('PATCH', `/readers/${id}`, sent))).not.toContain(
      password,
    )
    expect(JSON.stringify(await browser.ask('GET', `/readers/${id}`))).not.toContain(password)
  })

  it.each(slugs)('looks for none by the password that was given, of %s', async (slug) => {
    const found = await house.rest('admin', 'GET', `/${slug}?where[currentPassword][exists]=true`)
    expect(found.status).toBe(400)
  })
})
