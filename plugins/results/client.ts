/** What may run in a browser. */
export { AthleteName } from './embeds/AthleteName.tsx'
export { Flags } from './embeds/parts/Flags.tsx'
export { LiveMark } from './embeds/LiveMark.tsx'
export { Podium } from './embeds/Podium.tsx'
export { resultsRenderers } from './embeds/renderers.ts'
export { ResultsTable } from './embeds/resultsTable/ResultsTable.tsx'
export type {
  AgeView,
  AthleteView,
  EventView,
  FlagView,
  LiveMarkView,
  MedalCountView,
  MedalTableView,
  PodiumView,
  ResultView,
} from './embeds/types.ts'
export type { AthleteCardView } from './embeds/athleteCard/types.ts'
export type { ChartView } from './embeds/chart/types.ts'
export type { EventDateView } from './embeds/eventDate/types.ts'
export type { HeadToHeadView } from './embeds/headToHead/types.ts'
export type { HowTheyQualifiedView } from './embeds/howTheyQualified/types.ts'
export type { CurrentRecordView, RecordMarkView } from './embeds/record/types.ts'
export type { RecordProgressionView } from './embeds/recordProgression/types.ts'
export type { ResultsTableView, TableRowView } from './embeds/resultsTable/types.ts'
export type { SeasonProgressionView } from './embeds/seasonProgression/types.ts'
export type { SeriesView } from './embeds/series/types.ts'
export type { SplitsView } from './embeds/splits/types.ts'
