import type { Serving } from '../../server.ts'

/** Stops in good order on the first SIGTERM or SIGINT, and at once on the second. */
export function stopOnSignal({ stop }: Pick<Serving, 'stop'>): void {
  let stopping = false
  const onSignal = () => {
    if (stopping) process.exit(1)
    stopping = true
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
