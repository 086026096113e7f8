import type { Payload } from 'payload'

import { keepViews, type DocID } from '../../plugins/embeds/index.ts'
import type { Visitor } from '../../collections/access.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'
import { block, injuryNote, paragraph, resultsTable, tree, views } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

type Body = ReturnType<typeof tree>

/** Who looks. The desk's roles are alike here; the reporter stands for them. */
const visitors = ['anonymous', 'reader', 'reporter'] as const satisfies Visitor[]

/** What an answer gives away: nothing at all, the story without the fact, or all of it. */
type Seen = 'all' | 'nothing' | 'story'

interface Case {
  /** What each of `visitors` may see. */
  cells: [Seen, Seen, Seen]
  /** Text that stands in the fact alone. */
  fact: string
  name: string
  /** Makes the story; gives its id. */
  story: (make: Make, facts: Tokyo) => Promise<DocID>
}

interface Make {
  article: (body: Body, more?: object) => Promise<DocID>
  injury: (facts: Tokyo, visibility: 'private' | 'public') => Promise<DocID>
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

/** One more kind of secret is one more row. */
const cases: Case[] = [
  {
    cells: ['all', 'all', 'all'],
    fact: 'hamstring',
    name: 'a public note in a published story',
    story: async (make, facts) =>
      make.article(tree(injuryNote(await make.injury(facts, 'public')))),
  },
  {
    cells: ['story', 'story', 'all'],
    fact: 'hamstring',
    name: 'a private note in a published story',
    story: async (make, facts) =>
      make.article(tree(injuryNote(await make.injury(facts, 'private')))),
  },
  {
    cells: ['nothing', 'nothing', 'all'],
    fact: '3:28.32',
    name: 'a story that is not published',
    story: (make, { final }) => make.article(tree(resultsTable(final)), { _status: 'draft' }),
  },
  {
    cells: ['nothing', 'nothing', 'all'],
    fact: '3:28.32',
    name: 'a story under embargo',
    story: (make, { final }) => make.article(tree(resultsTable(final)), { embargo: tomorrow() }),
  },
  {
    cells: ['nothing', 'nothing', 'all'],
    fact: '3:28.32',
    name: 'a frozen table in a story under embargo',
    story: (make, { final }) =>
      make.article(tree(block('results-table', { asOf: 'publication', event: final })), {
        embargo: tomorrow(),
      }),
  },
]

describe('who sees what of a story', () => {
  let facts: Tokyo
  let house: House
  let payload: Payload
  let make: Make

  beforeAll(async () => {
    house = await openHouse()
    payload = house.payload
    facts = await tokyo(payload)
    make = {
      article: async (body, more = {}) => {
        const slug = crypto.randomUUID()
        const data = {
          _status: 'published',
          body,
          byline: 'x',
          headline: 'A headline',
          slug,
          ...more,
        }
        const { id } = await payload.create({
          collection: 'articles',
          data: data as never,
          depth: 0,
          draft: data._status === 'draft',
          overrideAccess: true,
        })
        await keepViews(payload)
        return id
      },
      injury: async ({ wightman }, visibility) => {
        const data = {
          athlete: wightman,
          bodyPart: 'hamstring',
          date: '2025-09-18',
          source: 'Team officials',
          visibility,
        }
        const collection = 'injuries'
        return (
          await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
        ).id
      },
    }
  })
  afterAll(() => house.stop())

  const seen = (text: string, fact: string): Seen =>
    text.includes(fact) ? 'all' : text.includes('A headline') ? 'story' : 'nothing'

  it.each(cases)('$name', async ({ cells, fact, story }) => {
    const id = await story(make, facts)
    const argument = typeof id === 'number' ? id : `"${id}"`
    for (const [at, visitor] of visitors.entries()) {
      const ask = async (path: string) =>
        JSON.stringify((await house.rest(visitor, 'GET', path)).body)
      const graphql = (query: string) => house.graphql(visitor, query)
      const answers = {
        'as published': await ask(`/articles/${id}?embeds=published&depth=2`),
        'by id': await ask(`/articles/${id}?depth=2`),
        'by id, again': await ask(`/articles/${id}?depth=2`),
        'in a list': await ask(`/articles?where[id][in]=${id}&depth=2`),
        'in GraphQL': JSON.stringify(
          (await graphql(`{ Article(id: ${argument}) { headline body } }`)).body,
        ),
      }
      for (const [how, text] of Object.entries(answers))
        expect([visitor, how, seen(text, fact)]).toEqual([
          visitor,
          how,
          // As published, the past is what the public saw, for everyone.
          how === 'as published' && cells[0] === 'story' ? 'story' : cells[at],
        ])
      expect([visitor, await ask(`/articles/${id}?embeds=ids&depth=0`)]).not.toEqual([
        visitor,
        expect.stringContaining(fact) as unknown,
      ])
    }
  })

  it('a draft of a published story is the desk’s alone', async () => {
    const id = await make.article(tree(paragraph('As it is out.')))
    await payload.update({
      id,
      collection: 'articles',
      data: { body: tree(resultsTable(facts.final)) },
      draft: true,
      overrideAccess: true,
    })
    for (const visitor of ['anonymous', 'reader', 'reporter'] as const) {
      const ask = async (query: string) =>
        (await house.rest(visitor, 'GET', `/articles/${id}${query}`)).body.body as Body | undefined
      expect([visitor, views((await ask('')) ?? tree()).length]).toEqual([visitor, 0])
      const draft = await ask('?draft=true')
      expect([visitor, draft ? views(draft).length : 0]).toEqual([
        visitor,
        visitor === 'reporter' ? 1 : 0,
      ])
    }
  })

  it('an embed whose target was deleted is calm for readers, and a warning for editors', async () => {
    const injury = await make.injury(facts, 'public')
    const id = await make.article(tree(paragraph('Before.'), injuryNote(injury)))
    await payload.delete({ id: injury, collection: 'injuries', overrideAccess: true })
    const { body } = await house.rest('anonymous', 'GET', `/articles/${id}`)
    expect(views(body.body as Body)).toEqual([null])
    const preview = await house.rest(
      'editor',
      'GET',
      `/embeds/view?slug=injury-note&injury=${injury}`,
    )
    expect(preview.body).toMatchObject({
      html: null,
      view: null,
      warning: expect.stringContaining('no longer exists') as unknown,
    })
  })
})
