import { injuryNote } from '../plugins/injuries/index.ts'
import { athleteName, liveMark, podium, resultsTable } from '../plugins/results/index.ts'

/** What a reporter may bind into a story: one more embed is one more entry. */
export const embeds = [resultsTable, podium, injuryNote, liveMark, athleteName] as const
