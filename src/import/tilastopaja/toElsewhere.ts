import { athletics } from '../../../plugins/results/index.ts'
import { asText } from '../../truth/readers/asText.ts'
import { type readCareer, sexOf } from '../../truth/readers/readCareer.ts'
import type { ResultEntry } from '../Sheet.ts'
import { athleteKey, keyOf } from './keys.ts'
import type { Read } from './readFiles.ts'
import type { ImportedCareer, ImportedPerformance } from './source.ts'
import { isTeam } from './toAthlete.ts'
import { signed } from './toEvent.ts'

type Career = ReturnType<typeof readCareer>

/** The performances of a career in competitions that are not kept here. */
export function toElsewhere(
  { spot, value }: Read<ImportedCareer>,
  { rows }: Career,
  kept: ReadonlySet<string>,
): ResultEntry[] {
  const team = isTeam(value)
  const seen = new Map<string, number>()
  return (value.results ?? []).flatMap((source, at) => {
    const read = rows[at]
    if (!read || kept.has(source.competition_ID ?? '')) return []
    if (!team && isRelayLeg(read.performance.discipline)) return []
    const key = keyOf(value.tpAthleteId, ...partsOfKey(source))
    const repeat = (seen.get(key) ?? 0) + 1
    seen.set(key, repeat)
    const { discipline, indoor } = read.performance
    return {
      athlete: team ? null : athleteKey(value.tpAthleteId),
      event: null,
      facts: {
        elsewhere: {
          competition: source.compName || null,
          date: source.date,
          discipline,
          indoor,
          ...(source.okForSB ? {} : { notForBests: true }),
          ...(team ? teamOf(value, read) : {}),
          venue: source.city || null,
        },
        ...outcome(source),
        ...windOf(source, discipline),
        ...(team
          ? {
              nation: value.nationality ?? null,
              team: value.nationality ?? '',
              teamHistory: { extent: 'complete' as const },
            }
          : {}),
      },
      key: repeat === 1 ? key : `${key}:${repeat}`,
      members: [],
      spot: { file: spot.file, place: `${spot.place}, results[${at}]` },
    } satisfies ResultEntry
  })
}

const ages: Record<string, 'u18' | 'u20' | 'u23'> = { 17: 'u18', 19: 'u20', 22: 'u23' }

/** Whose team it was; nothing of masters, whose teams are their own. */
function teamOf({ gender }: ImportedCareer, { ageGroup, performance }: Career['rows'][number]) {
  const age = ageGroup === '' ? ('senior' as const) : ages[ageGroup]
  const mixed = athletics.discipline(performance.discipline)?.mixed === true
  return age ? { ageGroup: age, gender: mixed ? ('mixed' as const) : sexOf(gender) } : {}
}

/** A leg of a relay, whose team a career does not name. */
export const isRelayLeg = (code: string): boolean => athletics.discipline(code)?.kind === 'relay'

/** The source has winds where the rules measure none; and `w` stands for one that is only known to have been too strong. */
function windOf(
  { result, wind }: ImportedPerformance,
  code: string,
): Pick<ResultEntry['facts'], 'mark' | 'wind'> {
  const discipline = athletics.discipline(code)
  if (!result || isUntimed(result) || !wind || !discipline || discipline.windLimit === null)
    return {}
  return wind === 'w' ? { mark: `${result}w` } : { wind: signed(wind) }
}

/** The source numbers no performances; these tell them apart but for two finals a day. */
const partsOfKey = (one: ImportedPerformance): (string | undefined)[] => [
  one.competition_ID || one.city,
  one.event,
  one.IndoorOutdoor === 'Indoor' ? 'i' : '',
  one.date,
  one.round || one.roundstage,
]

/** `NT`: who finished, and in which place, is known; the time is not. */
export const isUntimed = (mark: unknown): boolean => asText(mark) === 'NT'

/** Who has neither mark nor place has no valid mark. `D` and `H` in place of a rank are parts of a combined event. */
function outcome({
  rank,
  result,
  roundstage,
}: ImportedPerformance): Pick<ResultEntry['facts'], 'mark' | 'place' | 'status'> {
  const came = Number.parseInt(asText(rank), 10) || null
  const place = roundstage === 'Final' ? came : null
  const mark = isUntimed(result) ? null : result || null
  return { mark, place, status: result || came !== null ? 'OK' : 'NM' }
}
