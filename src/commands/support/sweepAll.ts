import { MultiBar, Presets, type SingleBar } from 'cli-progress'
import type { Payload } from 'payload'

import type { Progress } from '../../../plugins/derived-fields/index.ts'
import { setNodeEnv } from './setNodeEnv.ts'

type Sweep<Found> = (
  payload: Payload,
  options: { onProgress: (progress: Progress) => void },
) => Promise<Found>

/** Opens the database that the environment names and goes over every derived value, with a bar for each derivation. */
export async function sweepAll<Found>(title: string, sweep: Sweep<Found>): Promise<Found> {
  setNodeEnv('production')
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../../payload.config.ts')
  const payload = await getPayload({ config })

  const bars = new MultiBar(
    { clearOnComplete: false, format: `${title} {name} {bar} {value}/{total}`, hideCursor: true },
    Presets.shades_classic,
  )
  const byName = new Map<string, SingleBar>()
  const found = await sweep(payload, {
    onProgress: ({ done, name, total }) => {
      // Away from a terminal a bar is never started, and would draw its own defaults.
      if (!process.stderr.isTTY) return
      const bar = byName.get(name) ?? bars.create(total, 0, { name: name.padEnd(20) })
      byName.set(name, bar)
      bar.update(done)
    },
  })
  bars.stop()
  await payload.destroy()
  return found
}
