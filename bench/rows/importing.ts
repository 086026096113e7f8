import { type Database, runJob } from '../support/runJob.ts'
import type { Row } from '../types.ts'

interface Times {
  createMs: number
  /** A rebuild where every derived value was taken away. */
  emptiedMs: number
  importMs: number
  rawMs: number
  rebuildMs: number
  results: number
  /** A rebuild where a few values were wrong. */
  spoiltMs: number
  /** Nothing but the updates that give a base without derived values all of them. */
  updateMs: number
  verifyMs: number
}

/** One run gives all figures of a database, whichever rows ask for them. */
const runs = new Map<Database, Promise<Times>>()
const times = (database: Database): Promise<Times> => {
  const run = runs.get(database) ?? runJob<Times>('importing', database)
  runs.set(database, run)
  return run
}

const sweeps = [
  ['verify', 'verifyMs'],
  ['rebuild', 'rebuildMs'],
  ['rebuild of a few wrong values', 'spoiltMs'],
  ['rebuild of all derived values', 'emptiedMs'],
] as const

/** A whole championship with the careers of those who took part, from its files to derived values. */
export const importing: Row[] = (['sqlite', 'mongodb'] as const).flatMap((database): Row[] => [
  {
    name: `import, and raw inserts, ${database}`,
    against: 'raw batch inserts of the same rows into the same database; results per second',
    goal: 0.5,
    measureAlone: async () => {
      const { importMs, rawMs, results } = await times(database)
      return {
        against: perSecond(results, rawMs),
        ours: perSecond(results, importMs),
        unit: 'rate',
      }
    },
  },
  {
    name: `import, and creating one by one, ${database}`,
    against: 'payload.create in a loop; results per second',
    goal: 20,
    measureAlone: async () => {
      const { createMs, importMs, results } = await times(database)
      return {
        against: perSecond(results, createMs),
        ours: perSecond(results, importMs),
        unit: 'rate',
      }
    },
  },
  {
    name: `rebuild of all derived values, ${database}, and bare updates`,
    against:
      'nothing but the updates of the same values, read and derived by nobody, in milliseconds',
    goal: 0.5,
    measureAlone: async () => {
      const { emptiedMs, importMs, updateMs } = await times(database)
      console.log(
        `  the bare updates alone are ${(importMs / updateMs).toFixed(2)} times as fast as the import`,
      )
      return { against: updateMs, ours: emptiedMs, unit: 'time' }
    },
  },
  ...sweeps.map(([name, time]): Row => ({
    name: `${name}, ${database}`,
    against: 'the import of the same, in milliseconds',
    goal: 1,
    measureAlone: async () => {
      const all = await times(database)
      return { against: all.importMs, ours: all[time], unit: 'time' }
    },
  })),
])

const perSecond = (count: number, ms: number): number => (1000 * count) / ms
