import type { Renderers } from '../../embeds/index.ts'
import { AgeOnDay } from './AgeOnDay.tsx'
import { AthleteCard } from './athleteCard/AthleteCard.tsx'
import { athleteCard } from './athleteCard/text.ts'
import type { AthleteCardView } from './athleteCard/types.ts'
import { AthleteName } from './AthleteName.tsx'
import { EventDate } from './eventDate/EventDate.tsx'
import type { EventDateView } from './eventDate/types.ts'
import { FinishPlace } from './FinishPlace.tsx'
import { HeadToHead } from './headToHead/HeadToHead.tsx'
import { headToHead } from './headToHead/text.ts'
import type { HeadToHeadView } from './headToHead/types.ts'
import { HowTheyQualified } from './howTheyQualified/HowTheyQualified.tsx'
import { howTheyQualified } from './howTheyQualified/text.ts'
import type { HowTheyQualifiedView } from './howTheyQualified/types.ts'
import { LiveMark } from './LiveMark.tsx'
import { MedalCount } from './MedalCount.tsx'
import { MedalTable } from './MedalTable.tsx'
import { PlacingTable } from './PlacingTable.tsx'
import { Podium } from './Podium.tsx'
import { CurrentRecord } from './record/CurrentRecord.tsx'
import { currentRecord } from './record/text.ts'
import type { CurrentRecordView } from './record/types.ts'
import { RecordProgression } from './recordProgression/RecordProgression.tsx'
import { recordProgression } from './recordProgression/text.ts'
import type { RecordProgressionView } from './recordProgression/types.ts'
import { ResultsTable } from './resultsTable/ResultsTable.tsx'
import { resultsTable } from './resultsTable/text.ts'
import type { ResultsTableView } from './resultsTable/types.ts'
import { SeasonProgression } from './seasonProgression/SeasonProgression.tsx'
import { seasonProgression } from './seasonProgression/text.ts'
import type { SeasonProgressionView } from './seasonProgression/types.ts'
import { Series } from './series/Series.tsx'
import { series } from './series/text.ts'
import type { SeriesView } from './series/types.ts'
import { Splits } from './splits/Splits.tsx'
import { splits } from './splits/text.ts'
import type { SplitsView } from './splits/types.ts'
import * as text from './text.ts'
import type {
  AgeView,
  AthleteNameView,
  LiveMarkView,
  MedalCountView,
  MedalTableView,
  PlacingTableView,
  PodiumView,
} from './types.ts'

const table: Renderers<ResultsTableView> = { react: ResultsTable, text: resultsTable }

/** How results are shown, by the slug of the embed. Runs in browsers too. */
export const resultsRenderers = {
  age: { react: AgeOnDay, text: text.ageOnDay } satisfies Renderers<AgeView>,
  'athlete-card': { react: AthleteCard, text: athleteCard } satisfies Renderers<AthleteCardView>,
  'athlete-name': {
    react: AthleteName,
    text: text.athleteName,
  } satisfies Renderers<AthleteNameView>,
  date: { react: EventDate, text: ({ text }) => text } satisfies Renderers<EventDateView>,
  'head-to-head': { react: HeadToHead, text: headToHead } satisfies Renderers<HeadToHeadView>,
  'how-they-qualified': {
    react: HowTheyQualified,
    text: howTheyQualified,
  } satisfies Renderers<HowTheyQualifiedView>,
  'live-mark': { react: LiveMark, text: text.liveMark } satisfies Renderers<LiveMarkView>,
  'medal-count': { react: MedalCount, text: text.medalCount } satisfies Renderers<MedalCountView>,
  'medal-table': { react: MedalTable, text: text.medalTable } satisfies Renderers<MedalTableView>,
  place: { react: FinishPlace, text: text.finishPlace } satisfies Renderers<LiveMarkView>,
  'placing-table': {
    react: PlacingTable,
    text: text.placingTable,
  } satisfies Renderers<PlacingTableView>,
  podium: { react: Podium, text: text.podium } satisfies Renderers<PodiumView>,
  record: { react: CurrentRecord, text: currentRecord } satisfies Renderers<CurrentRecordView>,
  'record-progression': {
    react: RecordProgression,
    text: recordProgression,
  } satisfies Renderers<RecordProgressionView>,
  'results-table': table,
  'season-progression': {
    react: SeasonProgression,
    text: seasonProgression,
  } satisfies Renderers<SeasonProgressionView>,
  series: { react: Series, text: series } satisfies Renderers<SeriesView>,
  splits: { react: Splits, text: splits } satisfies Renderers<SplitsView>,
  'start-list': table,
}
