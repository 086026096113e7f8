import { handleEndpoints, type CollectionConfig } from 'payload'

import {
  bodyToHTML,
  defineEmbed,
  embeds,
  embedsEditor,
  plainText,
  readByID,
  readRows,
  type DocID,
  type Tree,
} from '../../plugins/embeds/index.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { inline, paragraph, tree, views } from './story.ts'

interface Weather {
  celsius: number
  words: string
}

/** The README's example, in someone else's project: their collections, their slugs, nothing of ours. */
const weather = defineEmbed<{ venue: DocID }, Weather>({
  slug: 'weather',
  about: ({ venue }) => [{ collection: 'venues', id: venue }],
  fields: [
    { name: 'venue', type: 'relationship', relationTo: 'venues' as 'events', required: true },
  ],
  kind: 'inline',
  label: 'Weather',
  load: async (asked, { req }) => {
    const venues = await readByID<Weather & { id: DocID }>(req, 'venues', {
      ids: asked.map(({ venue }) => venue),
      select: ['celsius', 'words'],
    })
    return asked.map(({ venue }) => {
      const found = venues.get(String(venue))
      return found ? { celsius: found.celsius, words: found.words } : null
    })
  },
  pick: async (words, { req }) => {
    const venues = await readRows<Weather & { id: DocID; name: string }>(req, 'venues', {
      select: ['celsius', 'name'],
      where: { and: words.map((word) => ({ name: { like: word } })) },
    })
    return venues.map(({ celsius, id, name }) => ({
      fields: { venue: id },
      label: name,
      prints: `${celsius} °C`,
    }))
  },
  render: {
    react: ({ view: { celsius, words } }) => (
      <span>
        {words}, {celsius} °C
      </span>
    ),
    text: ({ celsius, words }) => `${words}, ${celsius} °C`,
  },
  schema: { type: 'object' },
})

const collections: CollectionConfig[] = [
  {
    slug: 'venues',
    fields: [
      { name: 'celsius', type: 'number' },
      { name: 'name', type: 'text' },
      { name: 'words', type: 'text' },
    ],
  },
  { slug: 'users', auth: true, fields: [] },
  {
    slug: 'reports',
    fields: [{ name: 'prose', type: 'richText', editor: embedsEditor([weather]) }],
  },
]

describe('an embed from elsewhere', () => {
  let booted: Booted

  beforeAll(async () => {
    booted = await bootPayload({
      collections: collections.map((each) => ({ ...each, access: { read: () => true } })),
      plugins: [
        embeds({ collections: { ['reports' as 'articles']: ['prose'] }, embeds: [weather] }),
      ],
    })
  })
  afterAll(() => booted.stop())

  it('is one declaration: it is resolved, rendered and written like ours', async () => {
    const { payload } = booted
    const venues = 'venues' as 'events'
    const venue = await payload.create({
      collection: venues,
      data: { celsius: 24, words: 'Dry' } as never,
      overrideAccess: true,
    })
    const prose = tree(paragraph('It was: ', inline('weather', { venue: venue.id }), '.'))
    const report = await payload.create({
      collection: 'reports' as 'articles',
      data: { prose } as never,
      overrideAccess: true,
    })
    const body = (report as unknown as { prose: Tree }).prose
    expect(views(body)).toEqual([{ celsius: 24, words: 'Dry' }])
    expect(plainText(body, new Map([['weather', weather]]))).toBe('It was: Dry, 24 °C.')
    expect(await bodyToHTML(body, payload)).toContain('<p>It was: <span>Dry, 24 °C</span>.</p>')
  })

  it('is found and previewed in the editor', async () => {
    const { payload } = booted
    const venue = await payload.create({
      collection: 'venues' as 'events',
      data: { celsius: 31, name: 'Stadio Olimpico', words: 'Hot' } as never,
      overrideAccess: true,
    })
    const user = await payload.create({
      collection: 'users',
      data: { email: 'desk@example.org', password: 'a long pass phrase' } as never,
      overrideAccess: true,
    })
    const ask = async (method: string, path: string, body?: object) => {
      const { token } = await payload.login({
        collection: 'users',
        data: { email: user.email, password: 'a long pass phrase' },
        overrideAccess: true,
      })
      const request = new Request(`http://localhost/api${path}`, {
        body: body && JSON.stringify(body),
        headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
        method,
      })
      const answer = await handleEndpoints({
        config: payload.config,
        payloadInstanceCacheKey: booted.key,
        request,
      })
      return (await answer.json()) as unknown
    }
    expect(await ask('GET', '/embeds/search?q=olimpico')).toEqual({
      groups: [
        {
          found: [{ fields: { venue: venue.id }, label: 'Stadio Olimpico', prints: '31 °C' }],
          kind: 'inline',
          label: 'Weather',
          slug: 'weather',
        },
      ],
    })
    expect(
      await ask('POST', '/embeds/views', { embeds: [{ slug: 'weather', venue: venue.id }] }),
    ).toMatchObject({ views: [{ html: '<span>Hot, 31 °C</span>', warning: null }] })
  })

  it('is refused where it cannot be right', () => {
    expect(() => defineEmbed({ ...weather, slug: 'The Weather' })).toThrow('kebab-case')
    expect(() => defineEmbed({ ...weather, fields: [{ name: 'view', type: 'text' }] })).toThrow(
      'the engine’s own',
    )
    expect(() => embeds({ collections: {}, embeds: [weather, weather] })({} as never)).toThrow(
      'Two embeds are called "weather".',
    )
  })
})
