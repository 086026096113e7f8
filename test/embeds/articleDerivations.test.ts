import { embeds } from '../../collections/embeds.ts'
import { articleDerivations } from '../../plugins/embeds/index.ts'
import { declaredOnly } from '../support/declaredOnly.ts'
import { athlete, block, injuryNote, mark, paragraph, resultsTable, tree } from './story.ts'

const [derivation] = declaredOnly(articleDerivations(embeds))
const derive = (body: unknown) =>
  derivation?.kind === 'own' ? derivation.derive({ body }) : undefined

describe('what a story says about itself', () => {
  it('mentions the athletes and events it binds, each once, and depends on their keys', () => {
    const body = tree(
      paragraph(athlete(7), ' ran ', mark(12, 7), ' and ', mark(12, 8)),
      resultsTable(12),
      resultsTable(13),
      injuryNote(3),
    )
    expect(derive(body)).toMatchObject({
      dependsOn: ['athletes:7', 'athletes:8', 'events:12', 'events:13', 'injuries:3'],
      mentionedAthletes: [7, 8],
      mentionedEvents: [12, 13],
    })
  })

  it('does not point at what is gone, but still depends on it: it may come back', () => {
    expect(derive(tree(block('results-table', { event: 12, gone: true })))).toMatchObject({
      dependsOn: ['events:12'],
      mentionedEvents: [],
    })
  })

  it('takes its excerpt from a paragraph without a bound fact, cut between words', () => {
    const long = 'The early pace was measured. '.repeat(12).trim()
    const values = derive(tree(paragraph('He won in ', mark(12, 7), '.'), paragraph(long)))
    expect(values?.excerpt).toMatch(/^The early pace was measured\..*…$/)
    expect(String(values?.excerpt).length).toBeLessThanOrEqual(241)
    expect(derive(tree(paragraph('He won in ', mark(12, 7), '.')))?.excerpt).toBeNull()
  })

  /** Fixed: a paragraph with a bound fact was skipped whole, and a story of such paragraphs had no excerpt. */
  it.each([
    [['He won in ', mark(12, 7), '. It was his first gold. '], 'It was his first gold.'],
    [['The pace was slow. Then ', athlete(7), ' went.'], 'The pace was slow.'],
    [['A. B. Smith led. ', mark(12, 7), ' was enough.'], 'A. B. Smith led.'],
    [
      ['Gold! ', mark(12, 7), '. “What a race,” he said. “Yes.”'],
      'Gold! “What a race,” he said. “Yes.”',
    ],
    [['He ran 3.5 laps. In ', mark(12, 7), ' he won.'], 'He ran 3.5 laps.'],
    [['No end ', mark(12, 7), ' and no stop'], null],
  ])('takes its excerpt from the sentences that bind nothing (%#)', (content, excerpt) => {
    expect(derive(tree(paragraph(...content)))?.excerpt).toBe(excerpt)
  })

  it('counts the minutes it takes to read, at least one', () => {
    expect(derive(tree(paragraph('word '.repeat(238 * 3))))?.readingMinutes).toBe(3)
    expect(derive(tree(paragraph('Short.')))?.readingMinutes).toBe(1)
  })

  it.each([null, undefined, 'text', {}, { root: null }])(
    'of a story without a body (%p) says nothing',
    (body) => {
      expect(derive(body)).toEqual({
        dependsOn: [],
        excerpt: null,
        mentionedAthletes: [],
        mentionedEvents: [],
        readingMinutes: 0,
      })
    },
  )
})
