/** What may run in a browser. */
export { AthleteName } from './embeds/AthleteName.tsx'
export { Flags } from './embeds/parts/Flags.tsx'
export { LiveMark } from './embeds/LiveMark.tsx'
export { Podium } from './embeds/Podium.tsx'
export { resultsRenderers } from './embeds/renderers.ts'
export { ResultsTable } from './embeds/ResultsTable.tsx'
export type {
  AgeView,
  AthleteView,
  EventView,
  FlagView,
  LiveMarkView,
  MedalCountView,
  MedalTableView,
  PodiumView,
  ResultsTableView,
  ResultView,
} from './embeds/types.ts'
