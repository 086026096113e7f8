import { resultEmbeds } from './embeds/resultEmbeds.ts'

export { resultEmbeds } from './embeds/resultEmbeds.ts'
export type * from './embeds/views.ts'
export { competitorFaults } from './checks/competitorFaults.ts'
export { resultFaults } from './checks/result/resultFaults.ts'
export { personFaults } from './checks/personFaults.ts'
export { historyFaults } from './checks/historyFaults.ts'
export { dayFaults, fault, nationFaults, startFaults } from './checks/simple.ts'
export { printedMark } from './facts/printedMark.ts'
export { liftEmbargoes } from './embargo/liftEmbargoes.ts'
export { watchEmbargoes } from './embargo/watchEmbargoes.ts'
export { resultDerivations } from './derivations/resultDerivations.ts'
export { bestsField } from './fields/bestsField.ts'
export { atStakeField } from './fields/atStakeField.ts'
export { ageGroupField } from './fields/ageGroupField.ts'
export { advanceFields } from './fields/advanceFields.ts'
export { athleteMerge } from './facts/athleteMerge.ts'
export { ageNote } from './facts/ageNote.ts'
export { dayWritten, storedTime } from './facts/localTime.ts'
export { askedOfRecordFields, courseField } from './fields/courseField.ts'
export { nameOn, nationOn, personFields } from './facts/personOf.ts'
export { sameName } from './facts/sameName.ts'
export { courseChart, progressionChart } from './fields/chartFields.ts'
export { dayField, startField } from './fields/dateFields.ts'
export { disciplineField } from './fields/disciplineField.ts'
export {
  earlierEditionsField,
  medallistsField,
  medalTableField,
  placingTableField,
} from './fields/editionFields.ts'
export { flagDoubtFields, flagPartFields, flagsField } from './fields/flagsField.ts'
export { accomplishmentsField } from './fields/accomplishmentsField.ts'
export { historyField } from './fields/historyField.ts'
export { publishedFields } from './fields/publishedFields.ts'
export {
  honourField,
  honoursField,
  reigningChampionsField,
  squadFields,
} from './fields/honourFields.ts'
export { genderField } from './fields/genderField.ts'
export { hidden } from './fields/jsonField.ts'
export { medalCountFields } from './fields/medalCountFields.ts'
export { placedField, podiumField } from './fields/podiumField.ts'
export { pointsFields } from './fields/pointsFields.ts'
export { recordFields } from './fields/recordFields.ts'
export { recordScopeFields } from './fields/recordScopeFields.ts'
export { advancingField, roundRuleField, standingsField } from './fields/roundFields.ts'
export { teamRuleFields, teamScoresField } from './fields/teamScoreFields.ts'
export { sectionsField, timedFinalFields } from './fields/timedFinalFields.ts'
export {
  competedAsField,
  formerNationsField,
  nameOrderField,
  otherNamesField,
} from './fields/personFields.ts'
export { roundField } from './fields/roundField.ts'
export { resultDetailFields } from './fields/resultDetailFields.ts'
export { resultStatusFields } from './fields/resultStatusFields.ts'
export { teamElsewhereFields } from './fields/teamElsewhereFields.ts'
export { entryOf } from './hooks/secondResultFaults.ts'
export { results } from './plugin.ts'
export { holdersOf } from './records/holders.ts'
export { ageGroups, sexes, wordOf } from './sports/closed.ts'
export { athletics } from './sports/athletics/index.ts'
export type { Discipline, Sport } from './sports/types.ts'
export type {
  Fault,
  Flag,
  HonourRow,
  MedalTableRow,
  PartPoints,
  PodiumPlace,
  RecordEntry,
  ReigningChampion,
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
  placingTable,
  podium,
  recordProgression,
  resultsTable,
  seasonProgression,
  series,
  splits,
  startList,
} = resultEmbeds()
