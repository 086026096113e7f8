import {
  type Facts,
  type Has,
  idOf,
  numberOf,
  rowsOf,
  textOf,
  textOrNull,
} from '../facts/values.ts'
import { sexes, wordOf } from '../sports/closed.ts'
import type { Discipline, RecordMark, Sex, Sport } from '../sports/types.ts'

/** A record as it was typed: what may break it, and the marks set elsewhere. */
export interface TypedRecord {
  ageGroup: string
  area: null | string
  discipline: Discipline
  id: string
  indoor: boolean
  marks: TypedMark[]
  nation: null | string
  season: null | number
  type: string
}

export interface TypedMark extends RecordMark {
  /** The holder’s. */
  nation: null | string
}

/** The fields of a record that say what may break it. */
export const recordFields = [
  'ageGroup',
  'area',
  'discipline',
  'flag',
  'gender',
  'indoor',
  'marks',
  'nation',
  'season',
] as const

export type RecordField = (typeof recordFields)[number]

/** Null when its discipline is none of this sport's. Marks that cannot be read were refused on input. */
export function recordOf(row: Has<'id' | RecordField>, sport: Sport): null | TypedRecord {
  const discipline = sport.discipline(textOf(row.discipline))
  if (!discipline) return null
  const record = {
    ageGroup: textOf(row.ageGroup) || 'senior',
    area: textOrNull(row.area),
    discipline,
    id: String(idOf(row.id) ?? ''),
    indoor: row.indoor === true,
    nation: textOrNull(row.nation),
    season: numberOf(row.season),
    type: textOf(row.flag),
  }
  const sex = wordOf(sexes, row.gender) ?? 'mixed'
  return {
    ...record,
    marks: rowsOf(row.marks).flatMap((mark) => typedMark(mark, record, sex, sport)),
  }
}

function typedMark(
  row: Facts,
  { discipline, id, indoor, type }: Omit<TypedRecord, 'marks'>,
  sex: Sex,
  sport: Sport,
): TypedMark[] {
  const read = sport.readMark(textOf(row.mark), discipline)
  if (!read.ok) return []
  return [
    {
      date: textOf(row.date),
      discipline: discipline.code,
      holder: textOf(row.holder),
      id,
      indoor,
      nation: textOrNull(row.nation),
      sex,
      text: sport.printed(read.value.text, discipline),
      type,
      value: read.value.value,
      venue: textOrNull(row.venue),
    },
  ]
}
