import { athletics } from '../../../plugins/results/index.ts'
import { asText } from '../../truth/readers/asText.ts'
import { readEvent } from '../../truth/readers/readEvent.ts'
import type { ResultEntry } from '../Sheet.ts'
import { athleteKey } from './keys.ts'
import type { ImportedRow } from './source.ts'
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
    const status = read?.competitor.status ?? 'NM'
    return {
      athlete: isRelay(event) ? null : athleteKey(row.toID),
      event: key,
      facts: {
        club: row.club || null,
        mark: status === 'OK' ? (row.bestPerformance ?? null) : null,
        nation: row.nation ?? null,
        // Only where the marks do not decide (TR 19.24) is a place a fact of its own.
        place: decided ? null : (read?.rank ?? null),
        publishedFlags: flagsOf(row),
        qualified: qualifiedOf(row),
        reactionTimeMs: row.reactiontime ? Math.round(Number(row.reactiontime) * 1000) : null,
        status,
        wind: ownWind(row, event),
        ...triesOf(row, event),
        ...(isRelay(event) ? { team: row.relayTeam ?? row.nation ?? '' } : {}),
      },
      key: `${key}:${row.toID}`,
      members: runnersOf(row, event).map(({ toID }) => athleteKey(toID)),
      spot: { file: spot.file, place: `${spot.place}.results[${at}]` },
    }
  })
  return { notes, results }
}

export const isRelay = ({ discipline }: Recognised): boolean => discipline.kind === 'relay'

/** Who ran: those beyond the legs are the reserves. */
export const runnersOf = (row: ImportedRow, { discipline }: Recognised) =>
  (row.relayParticipants ?? []).filter(({ leg }) => leg <= (discipline.legs ?? 0))

function qualifiedOf({ qualified }: ImportedRow): 'q' | 'Q' | 'qD' | 'qJ' | 'qR' | null {
  return (['Q', 'q', 'qR', 'qJ', 'qD'] as const).find((symbol) => symbol === qualified) ?? null
}

/** Bests first, each once: `SB NR`. */
const flagsOf = ({ personalFlags, recordFlags }: ImportedRow): null | string =>
  [...new Set([personalFlags, recordFlags].flatMap((text) => asText(text).split(/\s+/)))]
    .filter(Boolean)
    .join(' ') || null

/** A race has one wind for all; each jump its own. */
const ownWind = (row: ImportedRow, { discipline }: Recognised): null | string =>
  discipline.kind === 'horizontal' ? signed(row.wind) : null

function triesOf(
  { roundResults = [] }: ImportedRow,
  { discipline, value }: Recognised,
): Pick<ResultEntry['facts'], 'heights' | 'series'> {
  if (discipline.kind === 'vertical') {
    const heights = new Map(
      (value.heightTable ?? []).map(({ heightPos, heightValue }) => [heightPos, heightValue]),
    )
    return {
      heights: roundResults.map(({ performance, round }) => ({
        attempts: performance,
        height: heights.get(round) ?? '',
      })),
    }
  }
  if (discipline.kind !== 'horizontal' && discipline.kind !== 'throw') return {}
  return {
    series: roundResults.map(({ performance, wind }) => ({
      attempt: performance,
      ...(discipline.kind === 'horizontal' ? { wind: signed(wind) } : {}),
    })),
  }
}
