import { body, h2, p } from '../lexical.ts'
import { emailOf } from '../demoLogins.ts'
import type { Story } from '../Story.ts'

const heat1 = 'rome2024-1500m-heat-1'
const heat2 = 'rome2024-1500m-heat-2'
const final = 'rome2024-1500m-final'

const longJump = 'rome2024-long-jump-final'
const ingebrigtsen = 'tilastopaja:170792'
const vermeulen = 'tilastopaja:165288'
const arese = 'tilastopaja:215496'
const verheyden = 'tilastopaja:274219'
const gourley = 'tilastopaja:139398'
const nordas = 'tilastopaja:214500'
const garcia = 'tilastopaja:226226'
const fogg = 'tilastopaja:221873'
const mornet = 'tilastopaja:183898'
const riva = 'tilastopaja:281233'
const meslek = 'tilastopaja:198597'
const furlani = 'tilastopaja:532136'
const tentoglou = 'tilastopaja:168402'
const fontes = 'tilastopaja:164617'
const pihlstrom = 'tilastopaja:349299'

/** Every fact in it stands in the data of Tilastopaja: see `about` in fixtures/rome2024-1500m.json and rome2024-long-jump.json. */
export const rome: Story = {
  body: ({
    athlete,
    date,
    headToHead,
    howTheyQualified,
    mark,
    podium,
    progression,
    series,
    table,
  }) =>
    body(
      p`${athlete(ingebrigtsen)} is champion of Europe over 1500 metres once more. At the Stadio
        Olimpico on ${date(final)} the Norwegian, who had won in Munich two years before, ran
        ${mark(final, ingebrigtsen)} and was well clear of a field that had come for whatever he
        left. What he left was the race of the night: ${athlete(vermeulen)}, of Belgium, took
        second in ${mark(final, vermeulen)}, and ${athlete(arese)} gave Rome a medal in
        ${mark(final, arese)}.`,
      podium(final),
      p`Hundredths decided the rest. ${athlete(verheyden)}, the other Belgian, was next in
        ${mark(final, verheyden)}, with no more than a stride from one place to the next
        for most of the list. The other Italians could not go with it: ${athlete(meslek)}
        ran ${mark(final, meslek)} and ${athlete(riva)} ${mark(final, riva)}, while
        ${athlete(fontes)}, of Spain, came home last in ${mark(final, fontes)}.`,
      p`For Vermeulen it was some distance to have come in two days. In the heats he had finished
        outside the automatic places, in ${mark(heat2, vermeulen)}, and was still there when the
        start list of the final was drawn up. He ran the race of his life in it. So did
        Verheyden and ${athlete(fogg)}, of Great Britain, who followed a heat of
        ${mark(heat2, fogg)} with ${mark(final, fogg)}; ${athlete(mornet)}, of France, had not
        run faster all season than his ${mark(final, mornet)}.`,
      headToHead(ingebrigtsen, vermeulen),
      h2('Two heats, two races'),
      p`The heats had been drawn into the same event and run as two different ones. The first was
        a stroll and a sprint: ${athlete(gourley)} won it in ${mark(heat1, gourley)}, and a time
        of that sort opened no door for those who missed a place. Among them were
        ${athlete(garcia)}, of Spain, in ${mark(heat1, garcia)}, and ${athlete(nordas)},
        Ingebrigtsen’s compatriot and one of the fastest on the list, in
        ${mark(heat1, nordas)}.`,
      p`Ingebrigtsen took no such chance in the second, and won it in
        ${mark(heat2, ingebrigtsen)}. ${athlete(pihlstrom)}, of Sweden, trailed in at the back of
        it, in ${mark(heat2, pihlstrom)}, and was entered for the final all the same, but
        ${mark(final, pihlstrom)}.`,
      howTheyQualified(final),
      h2('The final'),
      table(final, ['behind', 'flags']),
      h2('The champion, year by year'),
      progression(ingebrigtsen, '1500m'),
      h2('The heats'),
      table(heat1),
      table(heat2),
      h2('Also in Rome'),
      p`In the long jump, on ${date(longJump)}, ${athlete(furlani)} had ${mark(longJump, furlani)} for
        Italy in the first round. ${athlete(tentoglou)}, of Greece, had gone further in it, and was not
        done: he came down at ${mark(longJump, tentoglou)} in the fifth round, and there again in the
        sixth.`,
      series(longJump),
    ),
  byline: 'Nora Lindqvist',
  comments: [
    {
      approved: false,
      author: emailOf('Ellie of Leith'),
      body: 'From nowhere in his heat to second in the final. Vermeulen was the story for me.',
    },
  ],
  event: final,
  headline: 'Ingebrigtsen keeps his title in Rome as Vermeulen runs from the fringe to the podium',
  publishedAt: '2024-06-12T21:30:00.000Z',
  slug: 'ingebrigtsen-rome-1500m-final',
  standfirst:
    'The Norwegian is out of reach again. Behind him a Belgian who missed the automatic places in his heat has the run of his life, and the home crowd has a medal to cheer.',
}
