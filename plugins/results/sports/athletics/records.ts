import type {
  Barred,
  Discipline,
  OpenRecord,
  Performance,
  RecordFlag,
  RecordMark,
} from '../types.ts'
import { tooWindy } from './bests/illegal.ts'
import { type LegalMark, legalMarks } from './bests/legalMarks.ts'
import { discipline } from './disciplines/discipline.ts'
import { official } from './marks/official.ts'
import { type Asked, unknownOf, whyBarred } from './recordRules.ts'
import { longDate } from './words.ts'

/**
 * Which of the standing records a performance beats or equals. `standing` holds the records that
 * apply to the athlete on that day, the best of each type counting; the caller keeps the history.
 * A flag is pending until the record is ratified (CR 31), and vanishes with the performance.
 */
export const records = (
  performance: Performance,
  standing: readonly RecordMark[],
  open: readonly OpenRecord[] = [],
): RecordFlag[] =>
  reached(performance, standing, open)
    .filter((one) => whyBarred(asked(one)) === null)
    .map(flag)

/** Why a mark that is good enough for a record is none. */
export const barred = (performance: Performance, standing: readonly RecordMark[]): Barred | null =>
  reached(performance, standing, []).flatMap((one) => {
    const bar = whyBarred(asked(one))
    return bar
      ? [{ because: `No ${one.record.type}: ${bar.reason}`, missing: bar.missing === true }]
      : []
  })[0] ?? null

/** A mark that is good enough for a record, whatever else the rules ask. */
interface Reached {
  equals: boolean
  /** Beats or equals whose mark; or is the first. */
  how: string
  known: Discipline
  mark: LegalMark
  performance: Performance
  record: Pick<RecordMark, 'id' | 'indoor' | 'type'>
  beats: string | null
}

const asked = ({ known, mark: { windTenths }, performance, record: { type } }: Reached): Asked => ({
  known,
  performance,
  type,
  windTenths,
})

function reached(
  performance: Performance,
  standing: readonly RecordMark[],
  open: readonly OpenRecord[],
): Reached[] {
  const legal = legalMarks(performance).at(-1)
  const known = discipline(performance.discipline)
  if (!legal || !known || tooWindy(legal.windTenths, known)) return []
  const sign = known.better === 'lower' ? 1 : -1
  const mark = published(legal, known)
  const falls = (record: Pick<RecordMark, 'discipline' | 'indoor'>) =>
    record.discipline === known.code && fallsTo(record, performance, known)
  const comparable = standing
    .filter((record) => falls(record) && record.date <= performance.date)
    .map((record) => published(record, known))
  const one = { known, mark, performance }
  return [
    ...bestOfEachType(comparable, sign).flatMap((held) => {
      const behind = (mark.value - held[0].value) * sign
      return behind > 0 ? [] : [{ ...one, ...against(held, behind === 0), record: held[0] }]
    }),
    ...open
      .filter((record) => falls(record) && performance.date.startsWith(`${record.season}-`))
      .map((record) => ({ ...one, ...first(record), record })),
  ]
}

const published = <T extends { value: number }>(one: T, known: Discipline): T => ({
  ...one,
  value: official(one.value, known),
})

const against = (held: Held, equals: boolean) => ({
  beats: held[0].id,
  equals,
  how: `${equals ? 'equals' : 'beats'} ${held[0].text} ${held.map(byWhom).join(' and ')}`,
})

const first = ({ season }: OpenRecord) => ({
  beats: null,
  equals: false,
  how: `is the first mark of ${season}, and none stands from elsewhere`,
})

/** A record set outdoors, or outright, falls to a mark under a roof where the roof makes no difference; never the other way. */
const fallsTo = (
  record: Pick<RecordMark, 'indoor'>,
  { date, indoor }: Performance,
  { roofedSince }: Discipline,
) => record.indoor === indoor || (indoor && roofedSince !== null && date >= roofedSince)

/** More than one where a record was equalled. */
type Held = [RecordMark, ...RecordMark[]]

function bestOfEachType(records: readonly RecordMark[], sign: number): Held[] {
  const best = new Map<string, Held>()
  for (const record of records) {
    const held = best.get(record.type)
    const behind = held ? (record.value - held[0].value) * sign : -1
    if (!held || behind < 0) best.set(record.type, [record])
    else if (behind === 0) held.push(record)
  }
  return [...best.values()]
}

function flag(one: Reached): RecordFlag {
  const { beats, equals, how, mark, performance, record } = one
  const name = `${equals ? '=' : ''}${record.type}`
  const notes = [
    ...(performance.indoor && !record.indoor ? ['under a roof'] : []),
    ...unknownOf(asked(one)),
  ]
  const said = notes.length > 0 ? `${[mark.text, ...notes].join(', ')},` : mark.text
  return {
    type: record.type,
    flag: name,
    equals,
    text: mark.text,
    value: mark.value,
    pending: true,
    because: `${name} because ${said} ${how}`,
    beats,
  }
}

/** `by Jan Voorbeeld, Rio de Janeiro, 20 August 2016` */
const byWhom = ({ date, holder, venue }: RecordMark): string =>
  [`by ${holder}`, venue, longDate(date)].filter(Boolean).join(', ')
