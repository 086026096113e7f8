import type { Competitor, Discipline, Status } from '../../types.ts'
import { ordinal } from '../words.ts'
import { UNRANKED } from './inRanking.ts'
import { compareKeys, hasItsMark, type RankingKey } from './rankingKey.ts'

interface Field {
  discipline: Discipline
  shown: Map<string, number | null>
  /** How many share each place. */
  shared: Map<number, number>
  leaders: readonly Competitor[]
  keys: Map<string, RankingKey>
}

const WITHOUT_PLACE = {
  OK: 'No mark yet',
  DNS: 'Did not start',
  DNF: 'Did not finish',
  DQ: 'Disqualified',
  NM: 'No valid mark',
} as const satisfies Record<Status, string>

/** Why a competitor stands where it stands, as a sentence without its full stop. */
export function explain(one: Competitor, field: Field): string {
  const place = field.shown.get(one.id) ?? null
  if (place === null) return withoutPlace(one)
  if (one.value === null) return `${ordinal(place)}, official place without a mark`
  const head = `${inWords(place, field)} ${field.discipline.unit === 'ms' ? 'in' : 'with'} ${one.text}`
  const rival = nearest(place, field)
  return rival ? `${head}, ${against(one, rival, place, field)}` : head
}

function withoutPlace({ held, notRanked, place, status }: Competitor): string {
  if (status === null) return 'No place: its status is none that is known'
  if (status === 'DQ' && held)
    return `${WITHOUT_PLACE.DQ}; the place stays empty until it is reallotted`
  if (status === 'DQ' && place !== null)
    return `${WITHOUT_PLACE.DQ}; the official place was ${place}`
  if (!notRanked) return WITHOUT_PLACE[status]
  return status === 'OK'
    ? `Not ranked: ${UNRANKED[notRanked]}`
    : `${WITHOUT_PLACE[status]}; not ranked: ${UNRANKED[notRanked]}`
}

function inWords(place: number, { shared }: Field): string {
  const ties = (shared.get(place) ?? 0) > 1
  return ties ? `Equal ${ordinal(place).toLowerCase()}` : ordinal(place)
}

/** The winner is measured against the next best, everybody else against the winner. */
function nearest(place: number, { leaders, shown }: Field): Competitor | undefined {
  return leaders.find(({ id }) => shown.get(id) !== place)
}

function against(one: Competitor, rival: Competitor, place: number, field: Field): string {
  const { discipline, keys, shown } = field
  const ahead = place < (shown.get(rival.id) ?? Infinity)
  const gap = Math.abs((one.value ?? 0) - (rival.value ?? 0))
  const relation = ahead ? 'ahead of' : 'behind'
  if (contradicts(one, rival, ahead, discipline)) return `officially ${relation} ${rival.text}`
  if (gap > 0) return `${margin(gap, discipline)} ${relation} ${rival.text}`
  const [own, other] = [keys.get(one.id) ?? [], keys.get(rival.id) ?? []]
  const undecided = compareKeys(own, other) === 0
  const by = undecided ? tieBreak([one, rival], field) : decider(own, other, discipline)
  return `${relation} ${rival.text} ${by}`
}

/** The official place puts the worse mark ahead. */
function contradicts(
  one: Competitor,
  rival: Competitor,
  ahead: boolean,
  { better }: Discipline,
): boolean {
  const lead = ((rival.value ?? 0) - (one.value ?? 0)) * (better === 'lower' ? 1 : -1)
  return ahead ? lead < 0 : lead > 0
}

/** `1.50`, `1:02.40`, `12 points`. */
function margin(gap: number, { unit, step }: Discipline): string {
  if (unit === 'points') return `${gap} ${gap === 1 ? 'point' : 'points'}`
  if (unit === 'mm') return `${(gap / 1000).toFixed(2)} m`
  const [minutes, seconds] = [Math.floor(gap / 60_000), (gap % 60_000) / 1000]
  const text = seconds.toFixed(step >= 1000 ? 0 : gap % 10 === 0 ? 2 : 3)
  if (minutes === 0) return step >= 1000 ? `${text} s` : text
  return `${minutes}:${text.padStart(text.includes('.') ? 5 : 2, '0')}`
}

/** What decided between equal marks, where the series shows it. */
function decider(own: RankingKey, other: RankingKey, { kind }: Discipline): string {
  if (kind !== 'vertical') return 'on the next best mark'
  // The height, the failures there and the failures in all come first; the rest is the jump-off.
  return compareKeys(own.slice(0, 3), other.slice(0, 3)) === 0 ? 'in the jump-off' : 'on countback'
}

/**
 * What decided between equal marks when only the official places know. A jump-off decides for first place alone
 * (TR 26.8.4); whether there was one, or a countback, a series tells that is known.
 */
function tieBreak(two: readonly Competitor[], { discipline, shown }: Field): string {
  if (discipline.unit === 'ms') return 'on the photo finish'
  const jumpOff =
    discipline.kind === 'vertical' &&
    two.some(({ id }) => shown.get(id) === 1) &&
    two.every((one) => hasItsMark(one, discipline))
  return jumpOff ? 'after a jump-off' : 'by official decision'
}
