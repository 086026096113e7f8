import { Router } from 'express'
import type { CollectionSlug, Payload } from 'payload'

import { hasFeed, heldUp } from '../../plugins/derived-fields/index.ts'
import { tryingToWrite } from './writing.ts'

/** How long the database may take to answer before the server calls itself not ready, in milliseconds. */
const PATIENCE_MS = 2000

export interface ProbeOptions {
  /** Whether the server is on its way out and wants no new work. */
  isDraining: () => boolean
  payload: Payload
}

/**
 * `/health`: the process lives. `/ready`: it may be sent work; 503 while draining, without its database, or where that
 * takes no saves; with an `alarm` where something cannot be derived. `/ready/reads`: it may be sent readers, whom it serves with what it has.
 */
export function probes({ isDraining, payload }: ProbeOptions): Router {
  const router = Router()
  const whyNotWriting = tryingToWrite(payload)
  const reading = async () =>
    isDraining() ? 'draining' : (await answers(payload)) ? 'ok' : 'no database'

  router.get('/health', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/ready', async (_req, res) => {
    const status = await reading()
    const because = status === 'ok' ? await whyNotWriting() : undefined
    if (because) res.status(503).json({ because, status: 'reads only' })
    else res.status(status === 'ok' ? 200 : 503).json({ status, ...alarm(payload) })
  })
  router.get('/ready/reads', async (_req, res) => {
    const status = await reading()
    res.status(status === 'ok' ? 200 : 503).json({ status })
  })
  return router
}

/** It may be sent work all the same: nobody waits for what is held up. */
function alarm(payload: Payload): { alarm?: string } {
  const count = hasFeed(payload) ? heldUp(payload) : 0
  return count > 0
    ? { alarm: `What follows from ${count} changes cannot be derived: see the log.` }
    : {}
}

async function answers(payload: Payload): Promise<boolean> {
  const collection = payload.config.admin.user as CollectionSlug
  const read = payload.db.findOne({ collection, where: {} }).then(() => true)
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false)
  })
  try {
    return await Promise.race([read, tooLate])
  } catch (err) {
    payload.logger.error({ err, msg: 'The database does not answer' })
    return false
  } finally {
    clearTimeout(timer)
  }
}
