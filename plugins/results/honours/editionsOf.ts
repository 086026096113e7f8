import type { Declared } from '../../derived-fields/index.ts'
import { type ID, textOf, textOrNull } from '../facts/values.ts'
import type { Honour, Sport } from '../sports/types.ts'
import type { PodiumPlace, ReigningChampion } from '../types.ts'

/** A medal of one competition, as stored in `competitions.medallists`. */
export interface Medallist extends PodiumPlace {
  /** `YYYY-MM-DD` */
  date: string
  event: ID
  title: string
}

/** What the editions before one say of a title, as stored in `competitions.earlierEditions`. */
export interface EarlierTitle {
  /** Athletes with the number of the edition at which they last won a medal. */
  athletes: [ID, number][]
  champions: ReigningChampion[]
  /** Numbers of the editions at which it was contested. */
  contested: number[]
  /** Nations with the number of the edition at which they last won a medal. */
  nations: [string, number][]
  title: string
}

export interface EarlierEditions {
  championship: { id: ID; name: string }
  /** The oldest first; their numbers count from 0. */
  editions: { date: string; name: string }[]
  titles: EarlierTitle[]
}

type Edition = Declared<'city' | 'medallists' | 'name' | 'startDate'>

/** What is known before each edition of a championship from those that came before it, never from its own results. */
export function editionsOf(
  championship: Declared<'name'>,
  competitions: readonly Edition[],
  sport: Sport,
): Map<ID, EarlierEditions> {
  const inOrder = competitions.toSorted((a, b) => compare(startOf(a), startOf(b)))
  return new Map(
    competitions.map((competition) => {
      const earlier = inOrder.filter((one) => startOf(one) < startOf(competition))
      const titles = new Set(earlier.flatMap((one) => medallistsOf(one).map(({ title }) => title)))
      return [
        competition.id,
        {
          championship: { id: championship.id, name: textOf(championship.name) },
          editions: earlier.map((one) => ({ date: startOf(one), name: editionName(one) })),
          titles: [...titles]
            .sort()
            .map((title) => earlierTitle(title, earlier, startOf(competition), sport)),
        },
      ]
    }),
  )
}

function earlierTitle(
  title: string,
  editions: readonly Edition[],
  date: string,
  sport: Sport,
): EarlierTitle {
  const medals = editions.map((one) => medallistsOf(one).filter((medal) => medal.title === title))
  const honours = medals.flat().map(asHonour)
  const reigning = sport
    .reigningChampions(honours, { discipline: title, level: '', sex: 'mixed' }, date)
    .map(({ id }) => id)
  return {
    athletes: lastOf(medals, ({ athlete }) => athlete),
    champions: editions.flatMap((edition, at) =>
      (medals[at] ?? [])
        .filter(({ result }) => reigning.includes(String(result)))
        .map((medal) => champion(medal, edition)),
    ),
    contested: medals.flatMap((all, at) => (all.length > 0 ? [at] : [])),
    nations: lastOf(medals, ({ nation }) => textOrNull(nation)),
    title,
  }
}

/** As the rules know it. They compare what one can be champion of: of one championship, the title says it all. */
const asHonour = ({ athlete, date, nation, place, result, title }: Medallist): Honour => ({
  athlete: String(athlete),
  competition: '',
  date,
  discipline: title,
  id: String(result),
  level: '',
  nation: nation ?? '',
  place,
  sex: 'mixed',
})

const champion = (
  { athlete, competitor, date, event, mark, nation, result }: Medallist,
  edition: Edition,
): ReigningChampion => ({
  athlete,
  competition: { id: edition.id, name: textOf(edition.name) },
  competitor,
  date,
  event,
  mark,
  nation,
  result,
})

/** Each winner of a medal, with the number of the last edition at which it won one. */
function lastOf<T extends ID>(
  medals: readonly Medallist[][],
  who: (medal: Medallist) => null | T,
): [T, number][] {
  const last = new Map<string, [T, number]>()
  medals.forEach((all, at) =>
    all.forEach((medal) => {
      const one = who(medal)
      if (one !== null) last.set(String(one), [one, at])
    }),
  )
  return [...last.values()].toSorted(([a], [b]) => compare(String(a), String(b)))
}

/** `Budapest 2023` */
const editionName = (competition: Edition): string =>
  [textOf(competition.city), startOf(competition).slice(0, 4)].filter(Boolean).join(' ')

const startOf = ({ startDate }: Edition): string => textOf(startDate).slice(0, 10)

/** The field is derived, so its shape is ours. */
const medallistsOf = ({ medallists }: Edition): Medallist[] =>
  Array.isArray(medallists) ? (medallists as Medallist[]) : []

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
