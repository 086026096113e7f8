import { type PerformanceField, performanceOf } from '../facts/performanceOf.ts'
import { type Has, idOf, textOf, textOrNull } from '../facts/values.ts'
import type { Discipline, Sport } from '../sports/types.ts'
import type { RecordEntry } from '../types.ts'
import {
  byMoment,
  type Moment,
  type MomentField,
  momentOf,
  together,
  typedMoment,
} from './moment.ts'
import { type Decision, decisionsOf } from './ratifications.ts'
import type { TypedMark, TypedRecord } from './recordOf.ts'
import { sentenceOf } from './sentences.ts'

type Claimant = Has<
  'competitor' | 'event' | 'id' | 'representing' | 'venue' | MomentField | PerformanceField
>

type Attempt = { moment: Moment } & (
  { kind: 'result'; row: Claimant } | { kind: 'typed'; mark: TypedMark }
)

/**
 * Every mark that held a record, in the order they were set; each against what stood at that moment, pending or not.
 * What was done at the same moment, in one race or one round of a field event, is judged together: the best of it holds.
 */
export function progression(
  record: TypedRecord,
  claimants: readonly Claimant[],
  ratifications: unknown,
  sport: Sport,
): RecordEntry[] {
  const decisions = decisionsOf(ratifications)
  const attempts: Attempt[] = [
    ...record.marks.map((mark) => ({ kind: 'typed' as const, mark, moment: typedMoment(mark) })),
    ...claimants
      .filter((row) => decisions.get(String(idOf(row.id)))?.decision !== 'refused')
      .map((row) => ({ kind: 'result' as const, moment: momentOf(row, sport), row })),
  ]
  const history: RecordEntry[] = []
  for (const group of together(attempts.toSorted(byMoment))) {
    const standing = history.findLast(({ equals }) => !equals) ?? null
    const entries = group.flatMap((attempt) =>
      attempt.kind === 'typed'
        ? typedEntry(attempt.mark, record, history)
        : resultEntry(attempt.row, record, standing, decisions, sport),
    )
    history.push(...bestOf(entries, record.discipline))
  }
  return history
}

function typedEntry(
  mark: TypedMark,
  record: TypedRecord,
  history: readonly RecordEntry[],
): RecordEntry[] {
  const standing = history.findLast(({ equals }) => !equals)
  const behind = standing ? lead(standing.value, mark.value, record.discipline) : -1
  const known = history.some(
    ({ date, holder, value }) =>
      date === mark.date && value === mark.value && same(holder, mark.holder),
  )
  if (behind > 0 || known) return []
  const { date, holder, nation, text, value, venue } = mark
  return [
    {
      because: null,
      date,
      equals: behind === 0,
      event: null,
      flag: `${behind === 0 ? '=' : ''}${record.type}`,
      holder,
      mark: text,
      nation,
      ratified: null,
      result: null,
      status: 'ratified',
      value,
      venue,
    },
  ]
}

function resultEntry(
  row: Claimant,
  record: TypedRecord,
  standing: null | RecordEntry,
  decisions: ReadonlyMap<string, Decision>,
  sport: Sport,
): RecordEntry[] {
  const performance = performanceOf(row, sport)
  const [flag] =
    performance && standing ? sport.records(performance, [markOf(standing, record)]) : []
  if (!performance || !flag) return []
  const ratified = decisions.get(performance.id) ?? null
  return [
    {
      because: sentenceOf(flag, ratified),
      date: performance.date,
      equals: flag.equals,
      event: idOf(row.event),
      flag: flag.flag,
      holder: textOf(row.competitor),
      mark: flag.text,
      nation: textOrNull(row.representing),
      ratified: ratified && { by: ratified.by, date: ratified.date },
      result: idOf(row.id),
      status: ratified ? 'ratified' : 'pending',
      value: flag.value,
      venue: textOrNull(row.venue),
    },
  ]
}

const markOf = (
  { date, holder, mark, nation, value, venue }: RecordEntry,
  { discipline, id, indoor, type }: TypedRecord,
): TypedMark => ({
  date,
  discipline: discipline.code,
  holder,
  id,
  indoor,
  nation,
  sex: 'mixed',
  text: mark,
  type,
  value,
  venue,
})

/** Of one moment the best mark; more than one where they are equal. */
function bestOf(entries: readonly RecordEntry[], discipline: Discipline): RecordEntry[] {
  return entries.filter(({ value }) =>
    entries.every((other) => lead(value, other.value, discipline) >= 0),
  )
}

/** By how much the first is the better mark; below zero where it is the worse. */
const lead = (a: number, b: number, { better }: Discipline): number =>
  better === 'lower' ? b - a : a - b

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
