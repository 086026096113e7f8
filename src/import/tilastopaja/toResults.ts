import { athletics } from '../../../plugins/results/index.ts'
import { asList } from '../../truth/readers/asList.ts'
import { asText } from '../../truth/readers/asText.ts'
import { readEvent } from '../../truth/readers/readEvent.ts'
import type { ResultEntry } from '../Sheet.ts'
import { athleteKey } from './keys.ts'
import { rowFields } from './rowFields.ts'
import type { ImportedEvent, ImportedRow, Runner } from './source.ts'
import { eventKey, type Recognised, signed } from './toEvent.ts'

/** The results of one event, and what should be known of their places. */
export function toResults(event: Recognised): { notes: string[]; results: ResultEntry[] } {
  const { discipline, spot, value } = event
  const { rows, title } = readEvent(value, event.competition, discipline)
  const computed = athletics.place(
    rows.map(({ competitor }) => competitor),
    discipline,
  )
  const official = athletics.place(
    rows.map(({ competitor, rank }) => ({ ...competitor, place: rank })),
    discipline,
  )
  const key = eventKey(event)
  const notes: string[] = []
  const results = value.results.map((row, at): ResultEntry => {
    const read = rows[at]
    const id = read?.competitor.id ?? ''
    const placing = computed.get(id)
    const decided = placing?.computed === read?.rank && placing?.tied !== true
    if (official.get(id)?.disagrees)
      notes.push(
        `${title}: ${read?.name} is officially ${read?.rank}; the marks alone give ${placing?.computed ?? 'none'}.`,
      )
    const { facts, unread } = rowFields(row, read?.competitor.status ?? null)
    return {
      athlete: isRelay(event) ? null : athleteKey(row.toID),
      event: key,
      facts: {
        ...facts,
        club: row.club || null,
        competedAs: isRelay(event) ? null : nameIn(row),
        nation: asText(row.nation).trim() || null,
        // Only where the marks do not decide (TR 19.24) is a place a fact of its own.
        place: decided ? null : (read?.rank ?? null),
        publishedFlags: flagsOf(row),
        wind: ownWind(row, event),
        ...triesOf(row, event),
        ...(isRelay(event) ? { team: (asText(row.relayTeam) || asText(row.nation)).trim() } : {}),
      },
      key: `${key}:${row.toID}`,
      members: runnersOf(row, event).map(({ toID }) => athleteKey(toID)),
      ...(isRelay(event)
        ? {
            membersAs: runnersOf(row, event).map((runner) => ({
              athlete: athleteKey(runner.toID),
              competedAs: nameIn(runner),
              nation: nationIn(runner),
            })),
          }
        : {}),
      spot: { file: spot.file, place: `${spot.place}.results[${at}]` },
      unread,
    }
  })
  return { notes, results }
}

export const isRelay = ({ discipline }: Recognised): boolean => discipline.kind === 'relay'

/** The name under which an athlete stands in the results. */
const nameIn = ({ athlete, firstname, lastname }: ImportedRow | Runner): null | string =>
  asText(athlete) || [firstname, lastname].map(asText).filter(Boolean).join(' ') || null

/** What is no nation says nothing, and is no reason to leave the team out. */
const nationIn = ({ nation }: Runner): null | string =>
  /^[A-Z]{3}$/.test(asText(nation)) ? asText(nation) : null

/** Who ran: those beyond the legs are the reserves. */
export const runnersOf = (row: ImportedRow, { discipline }: Recognised) =>
  asList<Runner>(row.relayParticipants).filter(({ leg }) => leg <= (discipline.legs ?? 0))

/** Bests first, each once: `SB NR`. */
const flagsOf = ({ personalFlags, recordFlags }: ImportedRow): null | string =>
  [...new Set([personalFlags, recordFlags].flatMap((text) => asText(text).split(/\s+/)))]
    .filter(Boolean)
    .join(' ') || null

/** A race has one wind for all; each jump its own. */
const ownWind = (row: ImportedRow, { discipline }: Recognised): null | string =>
  discipline.kind === 'horizontal' ? signed(row.wind) : null

function triesOf(
  row: ImportedRow,
  { discipline, value }: Recognised,
): Pick<ResultEntry['facts'], 'heights' | 'series'> {
  const tries = asList<NonNullable<ImportedRow['roundResults']>[number]>(row.roundResults)
  if (discipline.kind === 'vertical') {
    const heights = new Map(
      asList<NonNullable<ImportedEvent['heightTable']>[number]>(value.heightTable).map(
        ({ heightPos, heightValue }) => [heightPos, heightValue],
      ),
    )
    return {
      heights: tries.map(({ performance, round }) => ({
        attempts: performance,
        height: heights.get(round) ?? '',
      })),
    }
  }
  if (discipline.kind !== 'horizontal' && discipline.kind !== 'throw') return {}
  return {
    series: tries.map(({ performance, wind }) => ({
      attempt: performance,
      ...(discipline.kind === 'horizontal' ? { wind: signed(wind) } : {}),
    })),
  }
}
