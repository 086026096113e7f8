import fc from 'fast-check'

import { isLinkAddress, isWholeAddress } from '../../plugins/embeds/tree/linkAddress.ts'
import { whereIs } from '../../plugins/embeds/tree/whereIs.ts'
import { block, paragraph, text, tree } from './story.ts'

const link = (url: string, words: string) => ({
  children: [text(words)],
  fields: { url },
  type: 'link',
})

describe('where a node of a body stands', () => {
  const { root } = tree(
    block('podium', {}),
    paragraph('He ran to the line. ', link('file:///C:/report.doc', 'Read more')),
    paragraph('A line that is much longer than what a person needs to find it again.'),
    block('podium', {}),
  )

  it.each([
    [
      'root.children.1.children.1.fields.url',
      'It is the link “Read more” in “He ran to the line. Read more”.',
    ],
    ['root.children.1', 'It is the paragraph in “He ran to the line. Read more”.'],
    ['root.children.0.fields.event', 'It is the block podium that the body begins with.'],
    [
      'root.children.3.fields.event',
      'It is the block podium after “A line that is much longer than what a p …”.',
    ],
    ['root', ''],
    ['root.children.9', ''],
  ])('%s', (path, said) => expect(whereIs(root, path)).toBe(said))

  it('is said of anything, or is not', () =>
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.nat(3), { maxLength: 4 }), (body, steps) => {
        const path = ['root', ...steps.map((at) => `children.${at}`)].join('.')
        expect(whereIs(body, path)).toMatch(/^$|^It is the [^]+\.$/)
      }),
    ))
})

/** Fixed: a link from Word, a script's or one without its site was pasted, and no save of the story went through. */
describe('the address of a link', () => {
  it.each([
    ['https://example.com/a?b=c#d', true, true],
    ['http://intranet/page', true, true],
    [' mailto:desk@example.com', true, true],
    ['tel:+31201234567', true, true],
    ['/stories/rome', true, false],
    ['#notes', true, false],
    ['//evil.example', false, false],
    ['file:///C:/report.doc', false, false],
    ['javascript:alert(1)', false, false],
    [' JAVASCRIPT:alert(1)', false, false],
    ['data:text/html,x', false, false],
    ['ftp://example.com', false, false],
    ['../up', false, false],
    ['report.html', false, false],
    ['www.example.com', false, false],
    ['https://', false, false],
    ['https://example.com/a b', false, false],
    ['', false, false],
  ])('%s', (url, saved, pasted) =>
    expect([isLinkAddress(url), isWholeAddress(url)]).toEqual([saved, pasted]),
  )
})
