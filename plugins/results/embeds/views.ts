/** The views of the embeds, as REST, GraphQL and the live stream carry them. */
export type { AthleteCardView } from './athleteCard/types.ts'
export type { ChartView } from './chart/types.ts'
export type { EventDateView } from './eventDate/types.ts'
export type { HeadToHeadView } from './headToHead/types.ts'
export type { HowTheyQualifiedView } from './howTheyQualified/types.ts'
export type { CurrentRecordView, RecordMarkView } from './record/types.ts'
export type { RecordProgressionView } from './recordProgression/types.ts'
export type { ResultsTableView, TableRowView } from './resultsTable/types.ts'
export type { SeasonProgressionView } from './seasonProgression/types.ts'
export type { SeriesView } from './series/types.ts'
export type { SplitsView } from './splits/types.ts'
export type {
  AgeView,
  AthleteNameView,
  AthleteView,
  EventView,
  FlagView,
  LiveMarkView,
  MedalCountView,
  MedalTableView,
  PlacingTableView,
  PodiumView,
  ResultView,
} from './types.ts'
