/**
 * The answer of `work`, or an error once it has taken too long. `work` is told by its signal that nobody waits any more.
 *
 * @throws what `work` throws, or an Error that names the time
 */
export async function withTimeout<T>(
  ms: number,
  work: (signal: AbortSignal) => Promise<T> | T,
): Promise<T> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([work(controller.signal), late])
  } finally {
    clearTimeout(timer)
    controller.abort()
  }
}
