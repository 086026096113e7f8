import { resultEmbeds } from './embeds/resultEmbeds.ts'

export { resultEmbeds } from './embeds/resultEmbeds.ts'
export type * from './embeds/views.ts'
export { resultDerivations } from './derivations/resultDerivations.ts'
export { bestsField } from './fields/bestsField.ts'
export { courseChart, progressionChart } from './fields/chartFields.ts'
export { disciplineField } from './fields/disciplineField.ts'
export { flagPartFields, flagsField } from './fields/flagsField.ts'
export { medalCountFields } from './fields/medalCountFields.ts'
export { podiumField } from './fields/podiumField.ts'
export { resultDetailFields } from './fields/resultDetailFields.ts'
export { resultStatusFields } from './fields/resultStatusFields.ts'
export { results } from './plugin.ts'
export { athletics } from './sports/athletics/index.ts'
export type { Discipline, Sport } from './sports/types.ts'
export type {
  Flag,
  MedalTableRow,
  PodiumPlace,
  ResultsCollections,
  ResultsOptions,
} from './types.ts'

/** The embeds over collections of the usual names. */
export const {
  ageOnDay,
  athleteCard,
  athleteName,
  currentRecord,
  eventDate,
  finishPlace,
  headToHead,
  howTheyQualified,
  liveMark,
  medalCount,
  medalTable,
  podium,
  recordProgression,
  resultsTable,
  seasonProgression,
  series,
  splits,
  startList,
} = resultEmbeds()
