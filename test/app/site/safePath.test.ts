import fc from 'fast-check'

import { safePath } from '../../../src/app/(site)/lib/safePath.ts'

describe('where a reader goes after logging in', () => {
  it('keeps a path of this site, with its query and its place on the page', () => {
    expect(safePath('/stories/rome-1500?page=2#comments')).toBe(
      '/stories/rome-1500?page=2#comments',
    )
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    undefined,
    ['/a', '/b'],
  ])('goes to the front page instead of %p', (next) => expect(safePath(next)).toBe('/'))

  it('never leaves the site, whatever is asked', () => {
    const asked = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((rest) => `/${rest}`),
      fc.array(fc.constantFrom('/', '.', '\\', 'a', '%2e', '\t')).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(asked, (next) => {
        const origin = 'https://mixed-zone.example'
        expect(new URL(safePath(next), origin).origin).toBe(origin)
      }),
    )
  })
})
