import type { Derived, DocID, Row } from '../../derived-fields/index.ts'
import { areaOf } from '../facts/areaOf.ts'
import { performanceOf } from '../facts/performanceOf.ts'
import { textOf, textOrNull } from '../facts/values.ts'
import type { Performance, RecordFlag, RecordMark, Sport } from '../sports/types.ts'
import type { Flag } from '../types.ts'
import { each } from './each.ts'
import type { EventFacts } from './eventOf.ts'

interface Candidate {
  flag: RecordFlag
  performance: Performance
}

/** Which of the records at stake fell. Of several who beat one, only the best leaves as its holder. */
export function recordFlagsOf(
  rows: readonly Row[],
  event: EventFacts,
  atStake: readonly Row[],
  sport: Sport,
): Map<DocID, Derived> {
  const records = atStake.flatMap((record) => recordOf(record, event, sport) ?? [])
  if (records.length === 0) return each(rows, () => null)
  const candidates = rows.flatMap((row) => candidatesOf(row, records, sport))
  const { better } = event.discipline
  const kept = candidates.filter(({ flag, performance }) =>
    candidates.every(
      (other) =>
        other.flag.beats !== flag.beats ||
        !isBetter(other.performance.value, performance.value, better),
    ),
  )
  return each(rows, (row) => {
    const flags = kept
      .filter(({ performance }) => performance.id === String(row.id))
      .map(({ flag }) => toFlag(flag, records))
    return flags.length > 0 ? flags : null
  })
}

function candidatesOf(row: Row, records: readonly Held[], sport: Sport): Candidate[] {
  const performance = performanceOf(row, sport)
  if (!performance) return []
  const open = records.filter((record) => isOpenTo(textOf(row.representing), record))
  return sport.records(performance, open).map((flag) => ({ flag, performance }))
}

interface Held extends RecordMark {
  /** The holder’s. */
  nation: string
}

/** A national record falls to its nation, an area record to its area, any other to anyone. */
function isOpenTo(nation: string, record: Held): boolean {
  if (record.type === 'NR') return record.nation === nation
  if (record.type === 'AR')
    return areaOf(nation) !== null && areaOf(nation) === areaOf(record.nation)
  return true
}

/** Null where the record cannot fall in this event: another sex, or a mark that cannot be read. */
function recordOf(row: Row, { discipline, row: event }: EventFacts, sport: Sport): Held | null {
  const mark = sport.readMark(textOf(row.mark), discipline)
  const sex = (['men', 'women', 'mixed'] as const).find((one) => one === row.gender)
  if (!mark.ok || !sex || sex !== event.gender) return null
  return {
    date: textOf(row.date),
    discipline: textOf(row.discipline),
    holder: textOf(row.holder),
    id: String(row.id),
    indoor: row.indoor === true,
    nation: textOf(row.nation),
    sex,
    text: mark.value.text,
    type: textOf(row.flag),
    value: mark.value.value,
    venue: textOrNull(row.venue),
  }
}

function isBetter(a: null | number, b: null | number, better: 'higher' | 'lower'): boolean {
  if (a === null || b === null) return false
  return better === 'lower' ? a < b : a > b
}

function toFlag({ beats, because, flag }: RecordFlag, records: readonly Held[]): Flag {
  const record = records.find(({ id }) => id === beats)
  return {
    because,
    beats: record ? { date: record.date, text: record.text, venue: record.venue } : null,
    flag,
    pending: true,
    record: record?.id ?? null,
  }
}
