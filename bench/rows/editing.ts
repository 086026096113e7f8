import { type Database, runJob } from '../support/runJob.ts'
import type { Row } from '../types.ts'

interface Times {
  against: number
  ours: number
}
type Medians = Record<(typeof edits)[number]['edit'], Times>

/** One run gives all figures of a database. */
const runs = new Map<Database, Promise<Medians>>()
const medians = (database: Database): Promise<Medians> => {
  const run = runs.get(database) ?? runJob<Medians>('editing', database)
  runs.set(database, run)
  return run
}

/** With all that follows, a corrected mark may cost half as much again, and a lane a tenth. */
const edits = [
  { edit: 'mark', goal: 0.67, name: 'a corrected mark in an event of 75' },
  { edit: 'lane', goal: 0.91, name: 'a lane in an event of 75' },
] as const

export const editing: Row[] = (['sqlite', 'mongodb'] as const).flatMap((database) =>
  edits.map(({ edit, goal, name }) => ({
    name: `${name}, ${database}`,
    against: 'Payload’s own update of the same without our plugins, in milliseconds',
    goal,
    measureAlone: async () => ({ ...(await medians(database))[edit], unit: 'time' as const }),
  })),
)
