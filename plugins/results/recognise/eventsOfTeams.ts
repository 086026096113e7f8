import type { PayloadRequest } from 'payload'

import { fold, search } from '../../embeds/index.ts'
import { nationNames } from '../facts/nationNames.ts'
import type { ResultsCollections } from '../types.ts'
import { byEvent, type ResultRow } from './byEvent.ts'
import type { KnownEvent } from './types.ts'

type Row = ResultRow & { competitor?: null | string; teamCode?: null | string }

const MOST_NAMES = 500
const MOST_RESULTS = 4000
const MOST_WORDS_OF_A_NAME = 4

/** Relays in which teams have results that these rows name, by name, nation or its letters. One query. */
export async function eventsOfTeams(
  req: PayloadRequest,
  { results }: ResultsCollections,
  rows: readonly string[],
): Promise<KnownEvent[]> {
  const names = [...new Set(rows.flatMap(runsIn))].slice(0, MOST_NAMES)
  if (names.length === 0) return []
  const found = await search<Row>(req, results, {
    limit: MOST_RESULTS,
    select: ['competitor', 'event', 'mark', 'status', 'teamCode'],
    // With the range, this keeps SQLite to the index of what relay teams alone have.
    sort: 'teamCode',
    where: {
      and: [
        { teamCode: { greater_than: '' } },
        { event: { exists: true } },
        {
          or: [
            { representing: { in: names.flatMap(nationsOf) } },
            { competitor: { in: names.flatMap((name) => [name, capitalised(name)]) } },
          ],
        },
      ],
    },
  })
  return byEvent(found, ({ competitor, teamCode }) => ({
    names: [competitor ?? '', ...calledBy(teamCode ?? '')],
  }))
}

const codes = new Map<string, string[]>()
for (const { code, name } of nationNames)
  codes.set(fold(name), [...(codes.get(fold(name)) ?? []), code])

/** `Italy` and `ITA` are ITA; other letters may be a nation’s that is no more. */
function nationsOf(name: string): string[] {
  const known = codes.get(fold(name))
  if (known) return known
  return /^\p{L}{3}$/u.test(name) ? [name.toUpperCase()] : []
}

/** What `4x100m/men/senior/ita-b` is called elsewhere: `ita b`, `Italy b`. */
function calledBy(teamCode: string): string[] {
  const [nation = '', ...letter] = (teamCode.split('/').at(-1) ?? '').split('-')
  return [
    nation,
    ...nationNames.filter(({ code }) => code.toLowerCase() === nation).map(nameOf),
  ].map((name) => [name, ...letter].join(' '))
}

const nameOf = ({ name }: { name: string }): string => name

/** Each few words that follow each other in a cell: `1 Great Britain GBR 38.09` has `Great Britain` among six. */
const runsIn = (row: string): string[] =>
  row.split(/[\t|,;()]|\d[\d:.,]*|\s{2,}/).flatMap((cell) => {
    const words = cell.trim().split(' ').filter(Boolean)
    return words.flatMap((_, from) =>
      Array.from({ length: Math.min(MOST_WORDS_OF_A_NAME, words.length - from) }, (_each, more) =>
        words.slice(from, from + more + 1).join(' '),
      ),
    )
  })

/** `GREAT BRITAIN` as it is written elsewhere. */
const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
