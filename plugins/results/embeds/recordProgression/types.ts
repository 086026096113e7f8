import type { ChartView } from '../chart/types.ts'
import type { DisciplineView } from '../discipline.ts'
import type { RecordMarkView, RecordView } from '../record/types.ts'

/** How a record was moved. */
export interface RecordProgressionView {
  /** In steps: a record stands until it falls. Null with fewer than two marks. */
  chart: ChartView | null
  discipline: DisciplineView | null
  /** Oldest first. */
  marks: RecordMarkView[]
  record: RecordView
}
