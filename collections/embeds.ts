import { injuryNote } from '../plugins/injuries/index.ts'
import {
  ageOnDay,
  athleteName,
  finishPlace,
  liveMark,
  medalCount,
  medalTable,
  podium,
  resultsTable,
} from '../plugins/results/index.ts'

/** What a reporter may bind into a story: one more embed is one more entry. */
export const embeds = [
  resultsTable,
  podium,
  medalTable,
  injuryNote,
  liveMark,
  finishPlace,
  athleteName,
  ageOnDay,
  medalCount,
] as const
