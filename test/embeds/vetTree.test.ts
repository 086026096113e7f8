import fc from 'fast-check'

import type { Embed } from '../../plugins/embeds/index.ts'
import { vetTree, type Rules } from '../../plugins/embeds/tree/vetTree.ts'
import { block, inline, paragraph, tree } from './story.ts'

const table = {
  fields: [{ name: 'event', relationTo: 'events', type: 'relationship' }],
  kind: 'block',
  slug: 'table',
} as unknown as Embed
let made = 0
const rules: Rules = {
  embeds: new Map([['table', table]]),
  newID: () => `new-${++made}`,
  readID: (value) => (typeof value === 'number' ? value : null),
  types: new Set(['root', 'paragraph', 'text', 'heading', 'link', 'block', 'inlineBlock']),
}
const refusal = (value: unknown) => {
  const vetted = vetTree(value, rules)
  return vetted.ok ? null : vetted.message
}

describe('a body that anyone may have written', () => {
  it('is stored without views', () => {
    const vetted = vetTree(
      tree(block('table', { event: 1, gone: true, id: 'a', view: { rows: [] } })),
      rules,
    )
    expect(vetted).toEqual({ ok: true, tree: tree(block('table', { event: 1, id: 'a' })) })
  })

  it('has an id for each embed, its own', () => {
    const vetted = vetTree(
      tree(
        block('table', { id: 'a' }),
        block('table', { id: 'a' }),
        block('table', { id: '__proto__ x' }),
      ),
      rules,
    )
    const ids = vetted.ok ? vetted.tree.root.children?.map(({ fields }) => fields?.id) : []
    expect(new Set(ids).size).toBe(3)
    expect(ids?.[0]).toBe('a')
  })

  it.each([
    ['nothing', null, 'root: read nothing, expected a node.'],
    ['a node of no type', tree({} as never), 'root.children.0: read a node of type nothing'],
    [
      'an unknown node deep down',
      tree(paragraph({ type: 'script' })),
      'root.children.0.children.0: read a node of type "script"',
    ],
    [
      'children that are none',
      tree({ children: 'x', type: 'paragraph' } as never),
      'root.children.0.children: read "x", expected a list of nodes.',
    ],
    [
      'a text that is none',
      tree({ text: { toString: 1 }, type: 'text' } as never),
      'root.children.0.text: read {"toString":1}, expected text.',
    ],
    [
      'a tag from elsewhere',
      tree({ tag: 'script', type: 'heading' } as never),
      'root.children.0.tag: read "script", expected h1 to h6.',
    ],
    [
      'a link that runs',
      tree({ fields: { url: ' javascript:alert(1)' }, type: 'link' }),
      'root.children.0.fields.url: read " javascript:alert(1)"',
    ],
    [
      'an embed out of place',
      tree(inline('table', {})),
      'root.children.0.fields.blockType: read "table", expected one of .',
    ],
    [
      'a query for an id',
      tree(block('table', { event: { $ne: 0 } })),
      'root.children.0.fields.event: read {"$ne":0}, expected an id of events.',
    ],
    [
      'a poisoned node',
      tree(JSON.parse('{ "type": "paragraph", "__proto__": { "a": 1 } }') as never),
      'root.children.0: read a property called "__proto__"',
    ],
  ])('is refused with the path for %s', (_what, value, message) =>
    expect(refusal(value)).toContain(message),
  )

  it('is refused before it exhausts the stack', () => {
    let node = paragraph('deep')
    for (let at = 0; at < 5_000; at++) node = { children: [node], type: 'paragraph' }
    expect(refusal(tree(node))).toContain('is too deep')
  })

  it('is stored or refused, whatever it is, and vetted again it stays the same', () => {
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          children: fc.array(tie('node'), { maxLength: 3 }),
          fields: fc.oneof(
            fc.jsonValue(),
            fc.record({ blockType: fc.constantFrom('table', 'no'), event: fc.jsonValue() }),
          ),
          text: fc.oneof(fc.string(), fc.jsonValue()),
          type: fc.constantFrom('paragraph', 'text', 'block', 'heading', 'iframe'),
        },
        { requiredKeys: ['type'] },
      ),
    })).node
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          node.map((each) => tree(each as never)),
        ),
        (value) => {
          const once = vetTree(value, rules)
          if (!once.ok) return expect(once.message).toMatch(/^root/)
          expect(vetTree(once.tree, rules)).toEqual(once)
        },
      ),
    )
  })
})
