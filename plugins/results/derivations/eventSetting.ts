import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { fold } from '../../embeds/index.ts'
import { roundRules } from '../advancing/roundRule.ts'
import { idOf, numberOf, textOf, textOrNull } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** What an event takes from its competition: the words by which a desk finds it, the city, its clock, and whether there are medals to win. */
export const eventSetting = (slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'competitions',
      from: {
        competitions: {
          fields: ['awardsMedals', 'championship', 'city', 'name', 'startDate', 'timeZone'],
          on: 'id',
        },
        events: {
          fields: [
            'advance',
            'ageGroup',
            'combinedEvent',
            'contest',
            'discipline',
            'heat',
            'name',
            'round',
            'sections',
          ],
          on: 'competition',
        },
      },
      name: 'event-setting',
    },
    slugs,
  )
    .gives('events', 'title', ({ competitions: [competition], events }) =>
      each(events, ({ name }) =>
        [textOf(name), cityAndYear(competition)].filter(Boolean).join(', '),
      ),
    )
    .gives('events', 'searchKey', ({ competitions: [competition], events }) =>
      each(events, ({ discipline, title }) =>
        fold([title, discipline, competition?.name].map(textOf).join(' ')),
      ),
    )
    .gives('events', 'venue', ({ competitions: [competition], events }) =>
      each(events, () => textOrNull(competition?.city)),
    )
    .gives('events', 'timeZone', ({ competitions: [competition], events }) =>
      each(events, () => textOrNull(competition?.timeZone)),
    )
    .gives('events', 'championship', ({ competitions: [competition], events }) =>
      each(events, () => idOf(competition?.championship)),
    )
    .gives('events', 'medalEvent', ({ competitions: [competition], events }) =>
      each(
        events,
        (event) =>
          competition?.awardsMedals === true &&
          textOf(event.round) === 'final' &&
          idOf(event.combinedEvent) === null &&
          // The B race of a final is ranked and wins nothing; the sections of a timed final are one race.
          (event.sections === true || (numberOf(event.heat) ?? 1) === 1),
      ),
    )
    .gives('events', 'roundRule', ({ events }) => {
      const rules = roundRules(events)
      return each(events, ({ id }) => rules.get(id) ?? null)
    })

/** `Rome 2024`, as a desk calls a championship. */
const cityAndYear = (competition: Declared<'city' | 'startDate'> | undefined): string =>
  [textOf(competition?.city), textOf(competition?.startDate).slice(0, 4)].filter(Boolean).join(' ')
