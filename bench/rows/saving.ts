import { runJob } from '../support/runJob.ts'
import type { Row } from '../types.ts'

/** A save may cost a tenth more in a base of a million results than in one of a thousand. */
const GOAL = 0.91

/** One correction with all that follows from it, in bases of 1,000, 100,000 and 1,000,000 results in turns. */
export const saving: Row[] = (['sqlite', 'mongodb'] as const).map((database) => ({
  name: `a save among a million results, ${database}`,
  against: 'the same save among a thousand, in milliseconds',
  goal: GOAL,
  measureAlone: async () => {
    const medians = await runJob<{ ms: number; size: number }[]>('saving', database)
    for (const { ms, size } of medians) console.log(`  ${size} results: ${ms.toFixed(1)} ms a save`)
    return { against: medians[0]?.ms ?? NaN, ours: medians.at(-1)?.ms ?? NaN, unit: 'time' }
  },
}))
