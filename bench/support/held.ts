import { correctWinner } from './correctWinner.ts'
import { startPeer } from './startPeer.ts'
import { startReaders } from './startReaders.ts'
import type { Newsroom } from '../types.ts'

/** Descriptors that a process needs beside its readers'. */
const OWN = 500

/**
 * Holds `readers` open and counts those who have an event of one save: in one process where it may have as many
 * descriptors, else in as few as will do, over one database.
 */
export async function held({ dataDir, token }: Newsroom, readers: number): Promise<number> {
  const nodes = Math.ceil(readers / (descriptors() - OWN))
  const each = Math.ceil(readers / nodes)
  const servers = await Promise.all(
    Array.from({ length: nodes }, () => startPeer('live', { DATA_DIR: dataDir })),
  )
  const [saver] = servers
  const { correct, story } = await correctWinner(saver?.url ?? '', token)
  const crowds = await Promise.all(
    servers.map(({ url }, n) =>
      startReaders({ count: each, first: n * each, url: `${url}/live?article=${story}` }),
    ),
  )
  try {
    await Promise.all([correct(0), ...crowds.map(({ allHaveIt }) => allHaveIt())])
    return nodes * each
  } finally {
    await Promise.all(crowds.map(({ stop }) => stop()))
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

/** How many files a process of ours may have open. Node raises it to the hard limit by itself. */
export function descriptors(): number {
  const { userLimits } = process.report.getReport() as unknown as {
    userLimits: { open_files: { hard: number | 'unlimited' } }
  }
  const { hard } = userLimits.open_files
  return hard === 'unlimited' ? Infinity : hard
}
