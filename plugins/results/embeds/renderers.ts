import type { Renderers } from '../../embeds/index.ts'
import { AgeOnDay } from './AgeOnDay.tsx'
import { AthleteName } from './AthleteName.tsx'
import { FinishPlace } from './FinishPlace.tsx'
import { LiveMark } from './LiveMark.tsx'
import { MedalCount } from './MedalCount.tsx'
import { MedalTable } from './MedalTable.tsx'
import { Podium } from './Podium.tsx'
import { ResultsTable } from './ResultsTable.tsx'
import * as text from './text.ts'
import type {
  AgeView,
  AthleteView,
  LiveMarkView,
  MedalCountView,
  MedalTableView,
  PodiumView,
  ResultsTableView,
} from './types.ts'

/** How results are shown, by the slug of the embed. Runs in browsers too. */
export const resultsRenderers = {
  age: { react: AgeOnDay, text: text.ageOnDay } satisfies Renderers<AgeView>,
  'athlete-name': { react: AthleteName, text: text.athleteName } satisfies Renderers<AthleteView>,
  'live-mark': { react: LiveMark, text: text.liveMark } satisfies Renderers<LiveMarkView>,
  'medal-count': { react: MedalCount, text: text.medalCount } satisfies Renderers<MedalCountView>,
  'medal-table': { react: MedalTable, text: text.medalTable } satisfies Renderers<MedalTableView>,
  place: { react: FinishPlace, text: text.finishPlace } satisfies Renderers<LiveMarkView>,
  podium: { react: Podium, text: text.podium } satisfies Renderers<PodiumView>,
  'results-table': {
    react: ResultsTable,
    text: text.resultsTable,
  } satisfies Renderers<ResultsTableView>,
}
