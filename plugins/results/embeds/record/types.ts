import type { DocID } from '../../../embeds/index.ts'

export interface RecordFields {
  record?: DocID | null
}

/** Which record it is. */
export interface RecordView {
  /** `WR`, `OR`, `CR`, `AR`, `NR`, `WL`, or what an editor calls it. */
  flag: string
  id: DocID
  /** `Olympic record, men’s 1500 m` */
  title: string
}

/** A record with the mark that holds. */
export interface CurrentRecordView {
  /** Null where there is none yet. */
  current: null | RecordMarkView
  /** All who hold it, in the order they set it: more than one where it was equalled. */
  holders: RecordMarkView[]
  record: RecordView
}

/** A mark that holds a record, or held it. */
export interface RecordMarkView {
  /** `YYYY-MM-DD` */
  date: string
  /** It equals the mark before it. */
  equals: boolean
  /** Null for a mark from a competition that is not kept here. */
  event: DocID | null
  holder: string
  /** As printed. */
  mark: string
  nation: null | string
  /** Not ratified yet (CR 31). */
  pending: boolean
  result: DocID | null
  venue: null | string
}
