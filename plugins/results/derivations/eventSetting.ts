import type { KeyedDerivation, Row, Rows } from '../../derived-fields/index.ts'
import { fold } from '../../embeds/index.ts'
import { roundRules } from '../advancing/roundRule.ts'
import { idOf, numberOf, textOf, textOrNull } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** What an event takes from its competition: the words by which a desk finds it, the city, its clock, and whether there are medals to win. */
export function eventSetting({ competitions, events }: ResultsCollections): KeyedDerivation {
  const competition = (rows: Rows) => rows[competitions]?.[0]
  return {
    by: competitions,
    fields: [
      {
        derive: (rows) =>
          each(rows[events], (event) =>
            [textOf(event.name), cityAndYear(competition(rows))].filter(Boolean).join(', '),
          ),
        field: 'title',
        target: events,
      },
      {
        derive: (rows) =>
          each(rows[events], ({ discipline, title }) =>
            fold([title, discipline, competition(rows)?.name].map(textOf).join(' ')),
          ),
        field: 'searchKey',
        target: events,
      },
      {
        derive: (rows) => each(rows[events], () => textOrNull(competition(rows)?.city)),
        field: 'venue',
        target: events,
      },
      {
        derive: (rows) => each(rows[events], () => textOrNull(competition(rows)?.timeZone)),
        field: 'timeZone',
        target: events,
      },
      {
        derive: (rows) => each(rows[events], () => idOf(competition(rows)?.championship)),
        field: 'championship',
        target: events,
      },
      {
        derive: (rows) =>
          each(
            rows[events],
            (event) =>
              competition(rows)?.awardsMedals === true &&
              textOf(event.round) === 'final' &&
              idOf(event.combinedEvent) === null &&
              // The B race of a final is ranked and wins nothing.
              (numberOf(event.heat) ?? 1) === 1,
          ),
        field: 'medalEvent',
        target: events,
      },
      {
        derive: (rows) => {
          const rules = roundRules(rows[events] ?? [])
          return each(rows[events], ({ id }) => rules.get(id) ?? null)
        },
        field: 'roundRule',
        target: events,
      },
    ],
    from: {
      [competitions]: {
        fields: ['awardsMedals', 'championship', 'city', 'name', 'startDate', 'timeZone'],
        on: 'id',
      },
      [events]: {
        fields: [
          'advance',
          'ageGroup',
          'combinedEvent',
          'contest',
          'discipline',
          'heat',
          'name',
          'round',
        ],
        on: 'competition',
      },
    },
    kind: 'keyed',
    name: 'event-setting',
  }
}

/** `Rome 2024`, as a desk calls a championship. */
const cityAndYear = (competition?: Row): string =>
  [textOf(competition?.city), textOf(competition?.startDate).slice(0, 4)].filter(Boolean).join(' ')
