import type { CollectionSlug, PayloadRequest } from 'payload'

import { competitorFaults } from '../checks/competitorFaults.ts'
import { resultFaults } from '../checks/result/resultFaults.ts'
import { historyFaults } from '../checks/historyFaults.ts'
import { dayFaults, fault, nationFaults, readDiscipline } from '../checks/simple.ts'
import { type Facts, groupOf, idOf, textOf } from '../facts/values.ts'
import { sexes, wordOf } from '../sports/closed.ts'
import type { Sport } from '../sports/types.ts'
import type { Fault, ResultsCollections } from '../types.ts'
import { checking } from './checking.ts'
import { fetchFacts } from './fetchFacts.ts'
import { entryOf, secondResultFaults } from './secondResultFaults.ts'

/** A result must fit its event, its competitor and itself. */
export const checkResult = (sport: Sport, slugs: ResultsCollections) =>
  checking(async ({ document, id, original, req }) => {
    const event = await fetched(
      document.event,
      slugs.events,
      ['discipline', 'gender', 'name', 'round'],
      req,
    )
    const athlete = await fetched(document.athlete, slugs.athletes, ['gender', 'name'], req)
    const missing = [
      ...missingFaults('event', document.event, event, 'an event that is kept here'),
      ...missingFaults('athlete', document.athlete, athlete, 'an athlete who is kept here'),
    ]
    if (missing.length > 0) return missing

    const where = event
      ? { facts: event, path: 'event' }
      : { facts: groupOf(document.elsewhere), path: 'elsewhere.discipline' }
    const discipline = readDiscipline(where.path, where.facts.discipline, sport)
    if (Array.isArray(discipline))
      return event || discipline.length > 0 ? discipline : nowhereFaults(document)
    return [
      ...(event ? [] : elsewhereFaults(groupOf(document.elsewhere))),
      ...nationFaults('nation', document.nation),
      ...historyFaults('teamHistory', document.teamHistory),
      ...competitorFaults(document, { athlete, discipline, event }),
      ...resultFaults(document, {
        discipline,
        round: event ? textOf(event.round) : null,
        sex: wordOf(sexes, where.facts.gender ?? athlete?.gender) ?? null,
        sport,
      }),
      ...(event && entryOf(original, id) !== entryOf(document, id)
        ? await secondResultFaults({ athlete, document, event, id }, slugs, req)
        : []),
    ]
  }, FREE)

/** What fits every event and every competitor. */
const FREE = ['bib', 'embargo', 'lane', 'order']

async function fetched(
  value: unknown,
  collection: CollectionSlug,
  fields: readonly string[],
  req: PayloadRequest,
) {
  const id = idOf(value)
  return id === null ? null : fetchFacts(req, collection, id, fields)
}

const missingFaults = (
  path: string,
  value: unknown,
  found: Facts | null,
  expected: string,
): Fault[] => (found || idOf(value) === null ? [] : [fault(path, idOf(value), expected)])

const nowhereFaults = ({ athlete, team }: Facts): Fault[] => [
  fault('event', '', 'the event, or under “elsewhere” the discipline and the date'),
  ...(idOf(athlete) === null && textOf(team) === ''
    ? [fault('athlete', '', 'an athlete, or the name of a team')]
    : []),
]

function elsewhereFaults({ date }: Facts): Fault[] {
  if (textOf(date) === '') return [fault('elsewhere.date', '', 'a date such as 2024-06-12')]
  return dayFaults('elsewhere.date', date)
}
