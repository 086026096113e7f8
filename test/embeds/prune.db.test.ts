import { jest } from '@jest/globals'
import fc from 'fast-check'
import type { Payload } from 'payload'

import { keepViews, pruneViews, type DocID, type TreeNode } from '../../plugins/embeds/index.ts'
import { openHouse, type House } from '../collections/support/openHouse.ts'
import { athlete, block, mark, paragraph, podium, resultsTable, tree } from './story.ts'
import { tokyo, type Tokyo } from './tokyo.ts'

/** What is kept, by collection. */
const KEPT = ['embed-askers', 'embed-questions', 'embed-views'] as const

describe('pruning the histories', () => {
  let facts: Tokyo
  let house: House
  let payload: Payload
  const moments: string[] = []

  const bodies = (): TreeNode[][] => [
    [resultsTable(facts.final)],
    [block('results-table', { asOf: 'publication', event: facts.final })],
    [podium(facts.final), paragraph(mark(facts.final, facts.wightman))],
    [block('results-table', { event: facts.final, rows: '3' })],
    [paragraph(athlete(facts.kerr))],
    [],
  ]
  const write = async (body: TreeNode[], more: object = {}): Promise<DocID> => {
    const slug = crypto.randomUUID()
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        _status: 'published',
        body: tree(paragraph('x'), ...body),
        byline: 'A. Reporter',
        headline: slug,
        slug,
        ...more,
      },
      depth: 0,
      overrideAccess: true,
    })
    return id
  }
  const edit = (id: DocID, body: TreeNode[], draft = false) =>
    payload.update({
      id,
      collection: 'articles',
      data: { _status: draft ? 'draft' : 'published', body: tree(paragraph('x'), ...body) },
      depth: 0,
      draft,
      overrideAccess: true,
    })
  const remove = (id: DocID) =>
    payload.delete({ id, collection: 'articles', depth: 0, overrideAccess: true })
  const correct = async (hundredths: number) => {
    await payload.update({
      id: facts.results.wightman,
      collection: 'results',
      data: { mark: `3:29.${hundredths}` },
      depth: 0,
      overrideAccess: true,
    })
    await keepViews(payload)
    moments.push(new Date().toISOString())
  }
  const counts = async () =>
    Object.fromEntries(
      await Promise.all(
        KEPT.map(async (collection) => {
          const { totalDocs } = await payload.db.count({ collection, where: {} })
          return [collection, totalDocs] as const
        }),
      ),
    )
  const versionsOf = async (id: DocID) => {
    const { docs } = await payload.db.findVersions<{ body: ReturnType<typeof tree>; id: DocID }>({
      collection: 'articles',
      limit: 0,
      pagination: false,
      where: { parent: { equals: id } },
    })
    return docs
  }

  /** All that can be asked: every story as now and as published, and every embed of every version as of any moment. */
  const askable = async (stories: readonly DocID[]): Promise<unknown[]> => {
    const all: unknown[] = []
    for (const id of stories) {
      for (const query of ['', '?embeds=published', '?draft=true'])
        all.push((await house.rest('editor', 'GET', `/articles/${id}${query}`)).body.body)
      const nodes = (await versionsOf(id)).flatMap(({ version }) =>
        (version.body.root.children as TreeNode[]).flatMap(({ children = [], fields }) =>
          [fields, ...children.map((child) => child.fields)].filter(Boolean),
        ),
      )
      const embeds = nodes.flatMap((node) => {
        const { blockType, ...fields } = node as { blockType: string }
        return ['publication', ...moments.slice(-5)].map((asOf) => ({
          ...fields,
          asOf,
          slug: blockType,
          story: `articles:${id}`,
        }))
      })
      all.push((await house.rest('editor', 'POST', '/embeds/views', { embeds })).body.views)
    }
    for (const key of [`results:${facts.results.wightman}`, `athletes:${facts.kerr}`])
      all.push((await house.rest('editor', 'GET', `/embeds/printed?key=${key}`)).body.stories)
    return all
  }

  beforeAll(async () => {
    house = await openHouse()
    payload = house.payload
    facts = await tokyo(payload)
    await correct(82)
  })
  afterAll(() => house.stop())
  afterEach(() => keepViews(payload))

  it('takes away what only a deleted story asked, and leaves what another asks', async () => {
    const before = await counts()
    const kept = await write([resultsTable(facts.final)])
    const gone = await write([resultsTable(facts.final), podium(facts.final)])
    await correct(71)
    await correct(72)
    expect(await pruneViews(payload)).toEqual({ askers: 0, questions: 0 })
    await remove(gone)
    await keepViews(payload)
    const asked = await askable([kept])
    expect(await pruneViews(payload)).toEqual({ askers: 2, questions: 1 })
    expect(await askable([kept])).toEqual(asked)
    await remove(kept)
    await keepViews(payload)
    expect(await pruneViews(payload)).toEqual({ askers: 1, questions: 1 })
    expect(await counts()).toEqual(before)
  })

  it('keeps what a version that can be restored asks, and what a draft does', async () => {
    const id = await write([podium(facts.final)])
    await correct(61)
    const then = moments.at(-1)
    await edit(id, [])
    await edit(id, [resultsTable(facts.final)], true)
    await correct(62)
    expect(await pruneViews(payload)).toEqual({ askers: 0, questions: 0 })
    const [first] = (await versionsOf(id)).filter(({ version }) =>
      JSON.stringify(version.body).includes('podium'),
    )
    await payload.restoreVersion({
      id: first?.id ?? '',
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
    })
    await keepViews(payload)
    const { body } = await house.rest('editor', 'POST', '/embeds/views', {
      embeds: [{ asOf: then, event: facts.final, slug: 'podium' }],
    })
    expect(JSON.stringify(body.views)).toContain('3:29.61')
    // Once no version has it, nobody can ask.
    await payload.db.deleteVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    })
    await edit(id, [])
    await payload.db.deleteVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { latest: { not_equals: true } }] },
    })
    await keepViews(payload)
    expect(await pruneViews(payload)).toEqual({ askers: 2, questions: 2 })
    await remove(id)
  })

  it('forgets when a story was published once the story is gone', async () => {
    const publications = async (...ids: DocID[]) => {
      const { docs } = await payload.db.find<{ id: DocID; story: string }>({
        collection: 'embed-publications',
        pagination: false,
        where: { story: { in: ids.map((id) => `articles:${id}`) } },
      })
      return docs.map(({ story }) => story)
    }
    const [gone, kept] = [await write([podium(facts.final)]), await write([])]
    await edit(kept, [])
    await keepViews(payload)
    expect((await publications(gone, kept)).length).toBe(2)
    await payload.update({
      id: kept,
      collection: 'articles',
      data: { _status: 'draft' },
      depth: 0,
      overrideAccess: true,
    })
    await payload.delete({
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
      where: { id: { in: [gone] } },
    })
    await keepViews(payload)
    expect(await publications(gone, kept)).toEqual([`articles:${kept}`])
    // Deleted before its publication was worked out: there is nothing to forget, and nothing comes.
    const brief = await write([])
    await remove(brief)
    await remove(kept)
    await keepViews(payload)
    expect(await publications(gone, kept, brief)).toEqual([])
    await pruneViews(payload)
  })

  it('reads no version again of a story that was not saved since', async () => {
    const id = await write([podium(facts.final)])
    await keepViews(payload)
    await edit(id, [])
    await keepViews(payload)
    const read = jest.spyOn(payload.db, 'findVersions')
    const versionsRead = async () => {
      read.mockClear()
      await pruneViews(payload)
      return read.mock.calls.length
    }
    expect(await versionsRead()).toBeGreaterThan(0)
    expect(await versionsRead()).toBe(0)
    const other = await write([resultsTable(facts.final)])
    await correct(55)
    expect(await versionsRead()).toBe(0)
    await edit(id, [resultsTable(facts.final)])
    await keepViews(payload)
    expect(await versionsRead()).toBeGreaterThan(0)
    read.mockRestore()
    for (const story of [id, other]) await remove(story)
    await keepViews(payload)
    expect(await pruneViews(payload)).toEqual({ askers: 3, questions: 2 })
  })

  it('begins anew where a pruned embed is asked again', async () => {
    const gone = await write([podium(facts.final)])
    await correct(51)
    await remove(gone)
    await keepViews(payload)
    await pruneViews(payload)
    await correct(52)
    const id = await write([block('podium', { asOf: 'publication', event: facts.final })])
    await keepViews(payload)
    await correct(53)
    const { body } = await house.rest('anonymous', 'GET', `/articles/${id}`)
    expect(JSON.stringify(body.body)).toContain('3:29.52')
    await remove(id)
  })

  it('leaves all that can be asked as it was, whatever happened before', async () => {
    const which = fc.nat({ max: 5 })
    const happening = fc.oneof(
      fc.record({ body: which, kind: fc.constant('write' as const) }),
      fc.record({
        body: which,
        draft: fc.boolean(),
        kind: fc.constant('edit' as const),
        of: which,
      }),
      fc.record({ kind: fc.constant('delete' as const), of: which }),
      fc.record({ kind: fc.constant('correct' as const), to: fc.integer({ max: 49, min: 10 }) }),
    )
    const stories: DocID[] = []
    const clear = async () => {
      for (const id of stories.splice(0)) await remove(id)
      await keepViews(payload)
      await pruneViews(payload)
    }
    await fc.assert(
      fc
        .asyncProperty(fc.array(happening, { maxLength: 10, minLength: 4 }), async (happenings) => {
          stories.push(await write(bodies()[0] ?? []))
          for (const one of happenings) {
            const story = 'of' in one ? stories[one.of % stories.length] : undefined
            if (one.kind === 'write') stories.push(await write(bodies()[one.body] ?? []))
            else if (one.kind === 'correct') await correct(one.to)
            else if (story === undefined) continue
            else if (one.kind === 'edit') await edit(story, bodies()[one.body] ?? [], one.draft)
            else {
              await remove(story)
              stories.splice(stories.indexOf(story), 1)
            }
          }
          await keepViews(payload)
          const asked = await askable(stories)
          await pruneViews(payload)
          expect(await askable(stories)).toEqual(asked)
          // And what is left is asked by somebody.
          expect(await pruneViews(payload)).toEqual({ askers: 0, questions: 0 })
          await clear()
          expect(await counts()).toEqual({
            'embed-askers': 0,
            'embed-questions': 0,
            'embed-views': 0,
          })
        })
        // What a failed run leaves is not the fault of the next.
        .afterEach(clear),
      { numRuns: 12 },
    )
  })
})
