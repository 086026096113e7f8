import type { Discipline, Performance, RecordFlag, RecordMark } from '../types.ts'
import { tooWindy } from './bests/illegal.ts'
import { type LegalMark, legalMarks } from './bests/legalMarks.ts'
import { discipline } from './disciplines/discipline.ts'
import { official } from './marks/official.ts'
import { longDate } from './words.ts'

/**
 * Which of the standing records a performance beats or equals. `standing` holds the records that
 * apply to the athlete on that day, the best of each type counting; the caller keeps the history.
 * A flag is pending until the record is ratified (CR 31), and vanishes with the performance.
 */
export function records(performance: Performance, standing: readonly RecordMark[]): RecordFlag[] {
  const legal = legalMarks(performance).at(-1)
  const known = discipline(performance.discipline)
  if (!legal || !known || tooWindy(legal.windTenths, known)) return []
  if (needsWind(known, performance) && legal.windTenths === null) return []
  if (performance.timing === 'hand' && needsPhotoFinish(known)) return []
  const sign = known.better === 'lower' ? 1 : -1
  const published = <T extends { value: number }>(one: T): T => ({
    ...one,
    value: official(one.value, known),
  })
  const mark = published(legal)
  const comparable = standing
    .filter(
      (record) =>
        record.discipline === known.code &&
        fallsTo(record, performance, known) &&
        record.date <= performance.date,
    )
    .map(published)
  return bestOfEachType(comparable, sign).flatMap(([record, ...others]) => {
    const behind = (mark.value - record.value) * sign
    const roofed = performance.indoor && !record.indoor
    return behind > 0 ? [] : [flag(mark, [record, ...others], behind === 0, roofed)]
  })
}

/** A record set outdoors, or outright, falls to a mark under a roof where the roof makes no difference; never the other way. */
const fallsTo = (record: RecordMark, { date, indoor }: Performance, { roofedSince }: Discipline) =>
  record.indoor === indoor || (indoor && roofedSince !== null && date >= roofedSince)

/** Where wind counts, a record needs its reading (CR 31.14.3 and 31.17.2); under a roof there is none. */
const needsWind = ({ windLimit }: Discipline, { indoor }: Performance): boolean =>
  windLimit !== null && !indoor

/** Records up to 800 m, and of relays with legs up to 400 m, need a photo finish (CR 31.14.2). */
function needsPhotoFinish({ kind, metres, legs }: Discipline): boolean {
  if (metres === null || (kind !== 'track' && kind !== 'hurdles' && kind !== 'relay')) return false
  return legs === null ? metres <= 800 : metres / legs <= 400
}

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

function flag(
  { text, value }: LegalMark,
  held: Held,
  equals: boolean,
  roofed: boolean,
): RecordFlag {
  const [record] = held
  const name = `${equals ? '=' : ''}${record.type}`
  return {
    type: record.type,
    flag: name,
    equals,
    text,
    value,
    pending: true,
    because: [
      `${name} because ${text}${roofed ? ', under a roof,' : ''}`,
      `${equals ? 'equals' : 'beats'} ${record.text} ${held.map(byWhom).join(' and ')}`,
    ].join(' '),
    beats: record.id,
  }
}

/** `by Jan Voorbeeld, Rio de Janeiro, 20 August 2016` */
const byWhom = ({ date, holder, venue }: RecordMark): string =>
  [`by ${holder}`, venue, longDate(date)].filter(Boolean).join(', ')
