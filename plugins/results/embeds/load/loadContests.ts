import type { PayloadRequest } from 'payload'

import { readRows } from '../../../embeds/index.ts'
import { rounds, wordOf } from '../../sports/closed.ts'
import type { ResultsCollections } from '../../types.ts'
import type { EventRow, LoadedEvent } from './loadEvents.ts'

/** What makes two events rounds of one contest. Ask `loadEvents` for these. */
export const CONTEST = [
  'ageGroup',
  'combinedEvent',
  'discipline',
  'gender',
  'heat',
  'indoor',
  'round',
] as const satisfies readonly (keyof EventRow)[]

/** The rounds before each event, by its id, the latest first and heats by number. One query, however many. */
export async function loadEarlierRounds(
  req: PayloadRequest,
  { events }: ResultsCollections,
  asked: readonly LoadedEvent[],
): Promise<Map<string, EventRow[]>> {
  if (asked.length === 0) return new Map()
  const all = await readRows<EventRow>(req, events, {
    select: ['competition', 'date', 'name', ...CONTEST],
    where: {
      and: [
        { competition: { in: [...new Set(asked.map(({ row }) => row.competition))] } },
        { discipline: { in: [...new Set(asked.map(({ row }) => row.discipline))] } },
      ],
    },
  })
  return new Map(
    asked.map(({ row }) => [
      String(row.id),
      all
        .filter((other) => contest(other) === contest(row) && stage(other) < stage(row))
        .sort((a, b) => stage(b) - stage(a) || (a.heat ?? 0) - (b.heat ?? 0)),
    ]),
  )
}

const contest = ({ ageGroup, combinedEvent, competition, discipline, gender }: EventRow): string =>
  [competition, discipline, gender, ageGroup ?? 'senior', combinedEvent ?? ''].join(' ')

const stage = ({ round }: EventRow): number => rounds.indexOf(wordOf(rounds, round) ?? 'final')
