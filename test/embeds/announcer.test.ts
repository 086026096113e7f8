import { jest } from '@jest/globals'

import { Announcer } from '../../plugins/embeds/browser/Announcer.ts'

describe('what a listener hears of changes', () => {
  const said: string[] = []
  const announcer = new Announcer((words) => said.push(words))
  beforeEach(() => {
    jest.useFakeTimers()
    said.length = 0
  })
  afterEach(() => jest.useRealTimers())

  it('is one sentence for those that come together, of a few lines', () => {
    announcer.announce('table', ['1 Ingebrigtsen 3:28.32', '2 Wightman 3:29.82'])
    announcer.announce('mark', ['3:29.82 SB', '2 Wightman 3:29.82'])
    announcer.announce('podium', ['a fourth line', 'and a fifth'])
    jest.runAllTimers()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(
      /^Updated\. 1 Ingebrigtsen 3:28\.32\. 2 Wightman 3:29\.82\. 3:29\.82 SB\./,
    )
    expect(said[0]).not.toContain('a fourth line')
  })

  it('is the last word of a mark that was corrected twice before it was spoken', () => {
    announcer.announce('mark', ['3:29.73 SB'])
    announcer.announce('mark', ['3:29.72 SB'])
    jest.runAllTimers()
    expect(said).toEqual(['Updated. 3:29.72 SB'])
  })
})
