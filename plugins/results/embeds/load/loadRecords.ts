import type { PayloadRequest } from 'payload'

import { readByID, type DocID } from '../../../embeds/index.ts'
import { printedMark } from '../../facts/printedMark.ts'
import { sportOf } from '../../sportOf.ts'
import type { Discipline } from '../../sports/types.ts'
import type { ResultsCollections } from '../../types.ts'
import type { RecordMarkView, RecordView } from '../record/types.ts'

/** A mark as stored in `records.history` and `records.current`. */
interface Entry {
  date: string
  equals: boolean
  event: DocID | null
  holder: string
  mark: string
  nation: null | string
  result: DocID | null
  status: 'pending' | 'ratified'
  value: number
  venue: null | string
}

interface RecordRow {
  current?: Entry | null
  date?: null | string
  discipline?: null | string
  flag?: null | string
  history?: Entry[] | null
  holder?: null | string
  holders?: Entry[] | null
  id: DocID
  mark?: null | string
  nation?: null | string
  title?: null | string
  venue?: null | string
}

export interface LoadedRecord {
  discipline: Discipline | undefined
  /** Oldest first; what each mark counts as, in the discipline's unit. */
  history: (RecordMarkView & { value: number })[]
  /** The mark that holds, pending or not. */
  current: null | RecordMarkView
  /** All who hold it with that mark, in the order they set it. */
  holders: RecordMarkView[]
  view: RecordView
}

/** Records with the marks that held them. One query, however many. */
export async function loadRecords(
  req: PayloadRequest,
  { records }: ResultsCollections,
  ids: readonly (DocID | null | undefined)[],
  { history }: { history: boolean },
): Promise<Map<string, LoadedRecord>> {
  const rows = await readByID<RecordRow>(req, records, {
    ids,
    select: [...SHOWN, ...(history ? (['history'] as const) : [])],
  })
  const sport = sportOf(req.payload)
  return new Map(
    [...rows].map(([key, row]) => {
      const discipline = sport.discipline(row.discipline ?? '')
      const typed = typedEntry({ ...row, mark: printedMark(row.mark, row.discipline, sport) })
      const read = discipline && sport.readMark(row.mark ?? '', discipline)
      const entries =
        row.history ?? (typed && read?.ok ? [{ ...typed, value: read.value.value }] : [])
      const current = row.current ? toMark(row.current) : typed
      return [
        key,
        {
          current,
          discipline,
          history: entries.map((entry) => ({ ...toMark(entry), value: entry.value })),
          // A record that was derived before there were several has its first holder alone.
          holders: row.holders?.map(toMark) ?? (current ? [current] : []),
          view: { flag: row.flag ?? '', id: row.id, title: row.title ?? '' },
        },
      ]
    }),
  )
}

const SHOWN = [
  'current',
  'date',
  'discipline',
  'flag',
  'holder',
  'holders',
  'mark',
  'nation',
  'title',
  'venue',
] as const satisfies readonly (keyof RecordRow)[]

const toMark = (entry: Entry | RecordMarkView): RecordMarkView => {
  const { date, equals, event, holder, mark, nation, result, venue } = entry
  const pending = 'status' in entry ? entry.status === 'pending' : entry.pending
  return { date, equals, event, holder, mark, nation, pending, result, venue }
}

/** A record whose history was not derived yet holds by the mark that stands beside it. */
const typedEntry = ({ date, holder, mark, nation, venue }: RecordRow): null | RecordMarkView =>
  mark
    ? {
        date: date ?? '',
        equals: false,
        event: null,
        holder: holder ?? '',
        mark,
        nation: nation ?? null,
        pending: false,
        result: null,
        venue: venue ?? null,
      }
    : null
