import { medals, type Status } from '../sports/closed.ts'
import { spaced } from './spaced.ts'
import type {
  AgeView,
  AthleteView,
  LiveMarkView,
  MedalCountView,
  MedalTableView,
  PlacingTableView,
  PodiumView,
} from './types.ts'
import { withOpenPlaces } from './withOpenPlaces.ts'
import { words } from './words.ts'

export const podium = ({ event, places }: PodiumView): string =>
  [
    event.name,
    ...withOpenPlaces(places).map((one) =>
      typeof one === 'number'
        ? spaced(one, words.openPlace)
        : spaced(one.place, one.competitor, one.nation, one.mark),
    ),
  ].join('\n')

export const liveMark = ({ result }: LiveMarkView): string =>
  result?.mark
    ? spaced(result.mark, ...result.flags.map(({ flag }) => flag), voided(result.status))
    : (words.status[result?.status ?? 'OK'] ?? words.noMark)

const voided = (status: Status): string => {
  const said = words.status[status]
  return said ? `(${said.toLowerCase()})` : ''
}

/** `second`, or the status in words. */
export const finishPlace = ({ result }: LiveMarkView): string =>
  result?.place
    ? words.place(result.place)
    : (words.status[result?.status ?? 'OK']?.toLowerCase() ??
      (result?.reason ? words.unranked : words.noPlace))

/** `2 gold, 1 bronze` */
export const medalCount = (view: MedalCountView): string =>
  medals
    .filter((medal) => view[medal] > 0)
    .map((medal) => `${view[medal]} ${words.medals[medal].toLowerCase()}`)
    .join(', ') || words.noMedal

/** `1 NOR 1 0 0` */
export const medalTable = ({ competition, rows }: MedalTableView): string =>
  [
    `${competition.name}, ${words.medalTable.toLowerCase()}`,
    ...rows.map(({ bronze, gold, nation, place, silver }) =>
      spaced(place, nation, gold, silver, bronze),
    ),
  ].join('\n')

/** `1 NOR 8` */
export const placingTable = ({ competition, rows }: PlacingTableView): string =>
  [
    `${competition.name}, ${words.placingTable.toLowerCase()}`,
    ...rows.map(({ nation, points, rank }) => spaced(rank, nation, points)),
  ].join('\n')

export const ageOnDay = ({ age }: AgeView): string => (age === null ? words.noAge : String(age))

export const athleteName = ({ name }: AthleteView): string => name
