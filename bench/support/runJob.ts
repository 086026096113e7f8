import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { startMongo } from '../../test/support/mongo.js'
import { program } from '../../test/support/program.ts'
import { CannotMeasure } from './CannotMeasure.ts'

export type Database = 'mongodb' | 'sqlite'

/** Runs one of bench/jobs in a process of its own, on empty databases of a kind, and gives what it prints last. */
export async function runJob<Answer>(name: string, database: Database): Promise<Answer> {
  const mongo = database === 'mongodb' ? await mongod() : null
  try {
    const job = spawn(process.execPath, program(`bench/jobs/${name}.ts`, 'production'), {
      env: {
        ...process.env,
        // Databases that come and go: their schema is pushed, not migrated.
        NODE_ENV: 'test',
        TEST_DATABASE: database,
        ...(mongo ? { TEST_MONGODB_URI: mongo.uri } : {}),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    job.stdout.on('data', (text: Buffer) => (said += text.toString()))
    const [code] = (await once(job, 'close')) as [number | null]
    if (code !== 0) throw new Error(`bench/jobs/${name}.ts ended with ${code}: ${said}`)
    return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Answer
  } finally {
    await mongo?.stop()
  }
}

async function mongod(): Promise<Awaited<ReturnType<typeof startMongo>>> {
  try {
    return await startMongo()
  } catch (err) {
    throw new CannotMeasure(
      'No mongod could be started. Set MONGOMS_SYSTEM_BINARY to the path of one (6.0 or later).',
      { cause: err },
    )
  }
}
