import type { Serving } from '../../server.ts'

/** How long stopping may take; a database that is gone must not keep the process, in milliseconds. */
const PATIENCE_MS = 20_000

/** Stops in good order on the first SIGTERM or SIGINT, and at once on the second. */
export function stopOnSignal({ stop }: Pick<Serving, 'stop'>): void {
  let stopping = false
  const onSignal = () => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    console.log('Stopping: finishing what is under way …')
    stop().then(
      () => process.exit(0),
      (err: unknown) => {
        console.error(err)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}
