import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What this process occupies once nothing is left to collect, in bytes. */
export async function weigh(): Promise<{ heap: number; resident: number }> {
  for (let turn = 0; turn < 5; turn++) {
    collect()
    await sleep(100)
  }
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed, resident: rss }
}
