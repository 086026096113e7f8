import { body, h2, p } from '../lexical.ts'
import { emailOf } from '../demoLogins.ts'
import type { Story } from '../Story.ts'

const final = 'demo-tokyo-1500m-final'
const ingebrigtsen = 'tilastopaja:170792'
const wightman = 'demo-wightman'
const kerr = 'demo-kerr'
const esempio = 'demo-esempio'

/** The founding story. Its facts are the report's own: see `about` in fixtures/tokyo.json. */
export const tokyo: Story = {
  body: ({ athlete, card, injury, mark, podium, recordProgression, splits, table }) =>
    body(
      p`${athlete(ingebrigtsen)} waited until there were 300 metres to run, and then there was no
        one to go with him. The Norwegian won the men’s 1500 metres at the Olympic Stadium in
        ${mark(final, ingebrigtsen)}, with ${athlete(wightman)} next across the line in
        ${mark(final, wightman)} and the defending champion, ${athlete(kerr)}, already out of
        the race.`,
      p`The early pace was measured: quick enough to keep the field in a line, not so quick as to
        break it. Ingebrigtsen ran at the front without forcing, Wightman a stride behind and on
        the kerb, and for two laps nobody behind them cared to change the order.`,
      podium(final),
      splits(final),
      p`The move, when it came, was not a kick so much as a decision. Coming off the last bend
        but one Ingebrigtsen lengthened, looked once over his shoulder, and was gone. Wightman
        chased him down the back straight and held the gap to the tape without ever closing it.
        Behind them ${athlete(esempio)} had the better of the run for third, in
        ${mark(final, esempio)}.`,
      h2('Kerr’s race ends early'),
      p`By then the race had lost its champion. Kerr had been settled in the middle of the field
        when, at about 800 metres, he slowed, reached for the back of his leg and stepped off the
        track. Officially he ${mark(final, kerr)}.`,
      injury('demo-kerr-hamstring'),
      p`It leaves ${athlete(kerr)} without the defence he came for, and the event with a new
        champion. Whether the old one would have had an answer to that last lap is a
        question for another season.`,
      card(
        'demo-kerr',
        'He came to Tokyo to defend his title, and left the track on the second lap.',
      ),
      h2('The result'),
      table(final, ['behind', 'flags']),
      h2('The record'),
      recordProgression('demo-or-1500m'),
    ),
  byline: 'Nora Lindqvist',
  comments: [
    {
      approved: true,
      author: emailOf('Lane Six'),
      body: 'Watched the last lap three times now. He never looks hurried, and it is over by the bend.',
    },
  ],
  event: final,
  headline: 'Ingebrigtsen goes from the front, and goes into the record book',
  publishedAt: '2025-09-17T14:05:00.000Z',
  slug: 'ingebrigtsen-tokyo-1500m-final',
  standfirst:
    'A measured pace, one long move, and nobody to answer it. Wightman runs his best race of the season behind him; the defending champion, Kerr, pulls up injured.',
}
