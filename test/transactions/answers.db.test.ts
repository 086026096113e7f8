import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { tmpdir } from 'node:os'
import type { CollectionConfig, Field } from 'payload'

import { inTransaction, transactions } from '../../plugins/transactions/index.ts'
import { countTransactions } from '../derived-fields/countTransactions.ts'
import { bootPayload, type Booted } from '../support/boot.ts'
import { loose, slug, type Doc, type ID, type Loose } from '../support/loose.ts'

const people = slug('people')
const places = slug('places')
const pictures = slug('pictures')
const open = { create: () => true, delete: () => true, read: () => true, update: () => true }

/** Payload writes into what it is given. */
const collections = (): CollectionConfig[] => [
  {
    slug: 'people',
    access: open,
    fields: [
      { name: 'name', type: 'text', localized: true },
      { name: 'home', type: 'relationship', relationTo: places },
      { name: 'phone', type: 'text', access: { read: () => false } },
    ],
  },
  { slug: 'places', access: open, fields: [{ name: 'name', type: 'text' }], trash: true },
  {
    slug: 'pictures',
    access: open,
    fields: [{ name: 'by', type: 'relationship', relationTo: people }],
    upload: { filesRequiredOnCreate: false, staticDir: tmpdir() },
  },
  {
    slug: 'pages',
    access: open,
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'author', type: 'relationship', relationTo: people },
      { name: 'near', type: 'relationship', maxDepth: 0, relationTo: people },
      { name: 'readers', type: 'relationship', hasMany: true, relationTo: people },
      { name: 'any', type: 'relationship', relationTo: [people, places] },
      { name: 'all', type: 'relationship', hasMany: true, relationTo: [people, places] },
      { name: 'guide', type: 'relationship', localized: true, relationTo: people },
      {
        name: 'secret',
        type: 'text',
        access: { read: () => false },
        defaultValue: 'nobody is told',
      },
      { name: 'boss', type: 'relationship', access: { read: () => false }, relationTo: people },
      { name: 'hiding', type: 'relationship', hidden: true, relationTo: people },
      {
        name: 'parts',
        type: 'group',
        fields: [{ name: 'place', type: 'relationship', relationTo: places }],
      },
      {
        type: 'tabs',
        tabs: [
          { name: 'tab', fields: [{ name: 'cover', type: 'upload', relationTo: pictures }] },
          { fields: [{ name: 'loose', type: 'upload', relationTo: pictures }], label: 'Loose' },
        ],
      },
      {
        name: 'rows',
        type: 'array',
        fields: [{ name: 'who', type: 'relationship', relationTo: people }],
      },
      {
        name: 'blocks',
        type: 'blocks',
        blocks: [
          {
            slug: 'quote',
            fields: [{ name: 'of', type: 'relationship', relationTo: people }],
          },
        ],
      },
      { name: 'text', type: 'richText' },
    ] as Field[],
    trash: true,
    versions: { drafts: true },
  },
]

const config = () => ({
  editor: lexicalEditor(),
  localization: { defaultLocale: 'en', fallback: true, locales: ['en', 'de'] },
})

interface Facts {
  home: ID
  one: ID
  picture: ID
  two: ID
}

async function facts(desk: Loose): Promise<Facts> {
  const { id: home } = await desk.create('places', { name: 'Here' })
  const { id: one } = await desk.create('people', { home, name: 'One', phone: '1' })
  const { id: two } = await desk.create('people', { home, name: 'Two', phone: '2' })
  const { id: picture } = await desk.create('pictures', { by: one })
  return { home, one, picture, two }
}

const text = ({ one }: Facts) => ({
  root: {
    children: [
      { format: '', relationTo: 'people', type: 'relationship', value: one, version: 2 },
      {
        children: [
          {
            children: [],
            fields: { doc: { relationTo: 'people', value: one }, linkType: 'internal' },
            format: '',
            type: 'link',
            version: 3,
          },
        ],
        format: '',
        type: 'paragraph',
        version: 1,
      },
    ],
    format: '',
    type: 'root',
    version: 1,
  },
})

const page = (known: Facts) => {
  const { home, one, picture, two } = known
  return {
    _status: 'published',
    all: [
      { relationTo: 'people', value: two },
      { relationTo: 'places', value: home },
    ],
    any: { relationTo: 'places', value: home },
    author: one,
    blocks: [{ blockType: 'quote', of: two }],
    boss: one,
    guide: two,
    hiding: one,
    loose: picture,
    near: one,
    parts: { place: home },
    readers: [one, two],
    rows: [{ who: one }, { who: null }],
    tab: { cover: picture },
    text: text(known),
    title: 'A page',
  }
}

type Write = (desk: Loose, facts: Facts, options: object) => Promise<unknown>

const made = (desk: Loose, known: Facts) => desk.create('pages', page(known))

const writes: Record<string, Write> = {
  create: (desk, known, options) => desk.create('pages', page(known), options),
  delete: async (desk, known, options) =>
    desk.removeByID('pages', (await made(desk, known)).id, options),
  'delete many': async (desk, known, options) => {
    const ids = [(await made(desk, known)).id, (await made(desk, known)).id]
    return desk.remove('pages', { id: { in: ids } }, options)
  },
  draft: async (desk, known, options) =>
    desk.update(
      'pages',
      (await made(desk, known)).id,
      { author: known.two },
      { draft: true, ...options },
    ),
  restore: async (desk, known, options) => {
    const { id } = await made(desk, known)
    await desk.update('pages', id, { author: known.two })
    const [first] = await desk.versions('pages', id)
    return desk.restore('pages', first?.id as ID, options)
  },
  trash: async (desk, known, options) =>
    desk.update(
      'pages',
      (await made(desk, known)).id,
      { deletedAt: '2026-01-01T00:00:00.000Z' },
      options,
    ),
  update: async (desk, known, options) =>
    desk.update('pages', (await made(desk, known)).id, { author: known.two }, options),
  'update many': async (desk, known, options) => {
    const ids = [(await made(desk, known)).id, (await made(desk, known)).id]
    return desk.updateAll('pages', { id: { in: ids } }, { author: known.two }, options)
  },
  upload: (desk, { one }, options) => desk.create('pictures', { by: one }, options),
}

/** However a save may be asked to answer. */
const asked: Record<string, object> = {
  'all locales': { depth: 1, locale: 'all' },
  'another locale': { depth: 1, locale: 'de' },
  'as it comes': { depth: undefined },
  'as the public': { depth: 2, overrideAccess: false },
  'deeper than allowed': { depth: 99 },
  'hidden fields too': { depth: 1, showHiddenFields: true },
  'of the populated a part': { depth: 2, populate: { people: { name: true } } },
  'of the document a part': { depth: 2, select: { author: true, blocks: true, tab: true } },
  shallow: { depth: 0 },
  'without some of it': { depth: 1, select: { author: false, text: false } },
}

/** Ids by the order in which they are met; what tells one run from another, not at all. */
function comparable(value: unknown, ids: Map<string, string>): unknown {
  const name = (id: unknown) => {
    const known = ids.get(String(id)) ?? `#${ids.size}`
    ids.set(String(id), known)
    return known
  }
  const isID = (text: unknown) => typeof text === 'number' || /^[0-9a-f]{24}$/.test(String(text))
  const read = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(read)
    if (typeof each === 'object' && each !== null)
      return Object.fromEntries(
        Object.entries(each)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .filter(([key]) => !['createdAt', 'updatedAt', 'version', 'direction'].includes(key))
          .map(([key, one]) => [key, read(one)]),
      )
    return isID(each) ? name(each) : each
  }
  return read(value)
}

describe('what a save is answered with', () => {
  let plain: Booted
  let ours: Booted
  const known = new Map<Booted, Facts>()
  beforeAll(async () => {
    plain = await bootPayload({ collections: collections(), config: config() })
    ours = await bootPayload({
      collections: collections(),
      config: config(),
      plugins: [transactions()],
    })
    for (const each of [plain, ours]) known.set(each, await facts(loose(each.payload)))
  })
  afterAll(async () => {
    await plain.stop()
    await ours.stop()
  })

  /** Payload refuses some of them, and that is an answer too. */
  const answer = (booted: Booted, write: Write, options: object) =>
    write(loose(booted.payload), known.get(booted) as Facts, options).then(
      (given) => comparable(given, new Map()),
      (err: Error) => err.name,
    )

  it.each(Object.keys(writes))('is what Payload answers to %s', async (name) => {
    for (const [how, options] of Object.entries(asked)) {
      const write = writes[name] as Write
      const theirs = await answer(plain, write, options)
      expect([how, await answer(ours, write, options)]).toEqual([how, theirs])
    }
  })

  it('is read when the save has committed', async () => {
    const desk = loose(ours.payload)
    const known = await facts(desk)
    const { id } = await made(desk, known)
    const save = (depth?: number) => async () => {
      given = await desk.update('pages', id, { title: 'Again' }, { depth })
    }
    let given: Doc | null = null
    const [shallow] = await countTransactions(ours.payload, save(0))
    const [deep] = await countTransactions(ours.payload, save())
    expect(deep?.commands).toBe(shallow?.commands)
    expect(given).toMatchObject({ author: { home: { name: 'Here' }, name: 'One' } })
  })

  it('is populated within a longer transaction as it asks, and afresh when that has committed', async () => {
    const desk = loose(ours.payload)
    const { home, one } = await facts(desk)
    const answer = await inTransaction(ours.payload, async (req) => {
      const person = await desk.update('people', one, { phone: '3' }, { depth: 1, req })
      expect(person).toMatchObject({ home: { name: 'Here' } })
      await desk.update('places', home, { name: 'There' }, { req })
      return person
    })
    expect(answer).toMatchObject({ home: { name: 'There' } })
  })
})
