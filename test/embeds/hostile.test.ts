import fc from 'fast-check'

import { embeds } from '../../collections/embeds.ts'
import { vetTree, type Rules, type Vetted } from '../../plugins/embeds/tree/vetTree.ts'
import { embedNodes, walk } from '../../plugins/embeds/tree/walk.ts'
import { mark, paragraph, podium, tree } from './story.ts'

/** Embeds whose fields the test knows. */
const known = embeds.filter(({ slug }) => ['live-mark', 'podium'].includes(slug))
const types = new Set([
  'root',
  'paragraph',
  'text',
  'heading',
  'list',
  'link',
  'block',
  'inlineBlock',
])
let made = 0
const rules: Rules = {
  embeds: new Map(known.map((embed) => [embed.slug, embed])),
  newID: () => `new-${++made}`,
  readID: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : null),
  types,
}
const vet = (value: unknown): Vetted => vetTree(value, rules)

const kind = fc.oneof(
  fc.constantFrom(...types),
  fc.constantFrom('iframe', 'script', '__proto__', 'constructor', 'toString'),
  fc.anything(),
)
/** What a person, or a machine, might send for a body: nearly right, and not right at all. */
const nodes = fc.letrec((tie) => ({
  fields: fc.oneof(
    fc.dictionary(fc.string(), fc.anything(), { maxKeys: 3 }),
    fc.record({
      asOf: fc.option(fc.oneof(fc.constant('publication'), fc.string(), fc.anything())),
      athlete: fc.anything(),
      blockType: fc.oneof(fc.constantFrom('live-mark', 'podium'), fc.anything()),
      event: fc.oneof(fc.integer(), fc.anything()),
      id: fc.anything(),
      url: fc.anything(),
      view: fc.anything(),
    }),
    fc.anything(),
  ),
  node: fc.oneof(
    { depthSize: 'medium', maxDepth: 6 },
    fc.record(
      {
        children: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.anything()),
        fields: tie('fields'),
        tag: fc.anything(),
        text: fc.anything(),
        type: kind,
      },
      { requiredKeys: ['type'] },
    ),
    fc.anything(),
  ),
}))
const bodies = fc.oneof(fc.record({ root: nodes.node }), fc.anything())

describe('a body written by hand', () => {
  it('is refused with a path, or is fit to store: known nodes, no views, an id for each embed', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const vetted = vet(body)
        if (!vetted.ok)
          return expect(vetted.message).toMatch(
            /^root[\w.]*: .+, expected .+\.( It is the .+\.)?$/s,
          )
        const ids = [...embedNodes(vetted.tree)].map(({ fields }) => {
          expect(rules.embeds.has(fields.blockType)).toBe(true)
          const names = ['asOf', 'athlete', 'blockName', 'blockType', 'event', 'id']
          expect(Object.keys(fields).filter((name) => !names.includes(name))).toEqual([])
          return fields.id
        })
        expect(new Set(ids).size).toBe(ids.length)
        for (const { type } of walk(vetted.tree)) expect(types.has(type)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('stays what it was when it was right', () => {
    const body = tree(paragraph('He ran ', mark(12, 7), '.'), podium(12))
    const once = vet(body)
    expect(once.ok && vet(once.tree)).toEqual(once)
  })

  it('cannot reach the prototype of anything', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('__proto__', 'constructor', 'prototype'),
        fc.constantFrom('node' as const, 'fields' as const, 'deep in a field' as const),
        (key, where) => {
          const evil = JSON.parse(`{"${key}": {"polluted": true}}`) as Record<string, unknown>
          const embed = (fields: object) => ({
            fields: Object.assign(fields, { blockType: 'podium' }),
            type: 'block',
          })
          const node = {
            'deep in a field': () => embed({ event: evil }),
            fields: () => embed(evil),
            node: () => Object.assign(evil, { type: 'paragraph' }),
          }[where]()
          const vetted = vet({ root: { children: [node], type: 'root' } })
          expect(vetted.ok).toBe(false)
          expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
        },
      ),
    )
  })

  it('may be deep, wide, long or run in a circle: it is refused in the time it takes to see that', () => {
    const deep = Array.from({ length: 100_000 }).reduce<object>(
      (inside) => ({ children: [inside], type: 'paragraph' }),
      { text: '', type: 'text' },
    )
    expect(vet({ root: { children: [deep], type: 'root' } })).toMatchObject({
      message: expect.stringContaining('is too deep, expected at most 40 levels') as string,
    })
    const wide = Array.from({ length: 30_000 }, () => ({ text: '', type: 'text' }))
    expect(vet({ root: { children: wide, type: 'root' } })).toMatchObject({
      message: expect.stringContaining('one node too many') as string,
    })
    const circle: { children: object[]; type: string } = { children: [], type: 'root' }
    circle.children.push(circle)
    expect(vet({ root: circle }).ok).toBe(false)
  })

  it('gives no two embeds one id, however often a copy is pasted', () => {
    const copy = { fields: { blockType: 'podium', event: 1, id: 'same' }, type: 'block' }
    const vetted = vet({ root: { children: [copy, copy, copy], type: 'root' } })
    const ids = vetted.ok ? [...embedNodes(vetted.tree)].map(({ fields }) => fields.id) : []
    expect([ids[0], new Set(ids).size]).toEqual(['same', 3])
  })
})
