import type { EmbedDeclaration } from '../../embeds/index.ts'
import { words as printed } from '../embeds/words.ts'
import type { ResultsCollections } from '../types.ts'
import { findAthletes, type FoundAthlete } from './findAthletes.ts'
import { findCompetitions } from './findCompetitions.ts'
import { findEntries, type FoundEntry } from './findEntries.ts'
import { findEvents } from './findEvents.ts'

type Pick<Fields extends object> = NonNullable<EmbedDeclaration<Fields, unknown>['pick']>
type ID = number | string

/** How an embed of one event is found. */
export const pickEvent =
  (collections: ResultsCollections): Pick<{ event?: ID | null }> =>
  async (words, { req }) =>
    (await findEvents(req, collections, words)).map(({ id, title }) => ({
      fields: { event: id },
      label: title ?? '',
    }))

/** How an embed of one athlete is found. */
export const pickAthlete =
  (collections: ResultsCollections): Pick<{ athlete?: ID | null }> =>
  async (words, { req }) =>
    (await findAthletes(req, collections, words))
      .filter(({ rest }) => rest.length === 0)
      .map((athlete) => ({
        fields: { athlete: athlete.id },
        hint: whoseOf(athlete),
        label: athlete.name ?? '',
      }))

/** How an embed of one athlete in one event is found; `show` says what it would print. */
export const pickEntry =
  (
    collections: ResultsCollections,
    show: (result: FoundEntry['result']) => string | undefined,
  ): Pick<{ athlete?: ID | null; event?: ID | null }> =>
  async (words, { req }) =>
    (await findEntries(req, collections, words)).map(({ athlete, event, result }, _, all) => ({
      fields: { athlete: athlete.id, event: event.id },
      hint: [...(hasNamesake(athlete, all) ? [whoseOf(athlete)] : []), event.title ?? ''].join(
        ' · ',
      ),
      label: athlete.name ?? '',
      prints: show(result),
    }))

/** `GBR, 1997`: what tells namesakes apart. */
const whoseOf = ({ birthDate, nation }: FoundAthlete): string =>
  [nation, birthDate?.slice(0, 4)].filter(Boolean).join(', ')

const hasNamesake = ({ id, name }: FoundAthlete, all: readonly FoundEntry[]): boolean =>
  all.some(({ athlete }) => athlete.name === name && athlete.id !== id)

/** `3:29.82`, or why there is none. */
export const markOf = ({ mark, status }: FoundEntry['result']): string =>
  mark || (printed.status[status ?? 'OK']?.toLowerCase() ?? printed.noMark)

/** `second`, or why there is none. */
export const placeOf = ({ notRanked, rank, status }: FoundEntry['result']): string =>
  rank
    ? printed.place(rank)
    : (printed.status[status ?? 'OK']?.toLowerCase() ??
      (notRanked ? printed.unranked : printed.noPlace))

/** How an embed of one competition is found. */
export const pickCompetition =
  (collections: ResultsCollections): Pick<{ competition?: ID | null }> =>
  async (words, { req }) =>
    (await findCompetitions(req, collections, words)).map(({ city, id, name, startDate }) => ({
      fields: { competition: id },
      hint: [city, startDate?.slice(0, 4)].filter(Boolean).join(' '),
      label: name ?? '',
    }))
