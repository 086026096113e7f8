import { createLocalReq, type PayloadRequest } from 'payload'

/** How many may be under way at a time; beyond, a stranger's flood of them is let drop. */
const MOST = 20

let underWay = 0

/**
 * Does something beside the answer, as nobody: whoever asks is told the same, as soon, whatever is found. What fails is
 * for the log.
 */
export function beside(
  asked: PayloadRequest,
  act: (req: PayloadRequest) => Promise<unknown>,
): void {
  if (underWay >= MOST) return
  underWay++
  void attempt(asked, act).finally(() => underWay--)
}

async function attempt(
  { i18n, payload, t }: PayloadRequest,
  act: (req: PayloadRequest) => Promise<unknown>,
) {
  try {
    await act(Object.assign(await createLocalReq({}, payload), { i18n, t }))
  } catch (err) {
    payload.logger.error({ err, msg: 'A mail to an account could not be made' })
  }
}
