import type { Payload } from 'payload'

import type { Engine } from './Engine.ts'

const ENGINE = Symbol.for('mixed-zone.derived-fields')

/** The engine of a Payload instance. On the instance, since Next bundles a second copy of every module. */
export function engineOf(payload: Payload): Engine {
  const engine = (payload as { [ENGINE]?: Engine })[ENGINE]
  if (!engine) throw new Error('derivedFields() is not among the plugins of this Payload config.')
  return engine
}

/** Whether derivedFields() is among the plugins of this Payload instance, and has begun to start. */
export const hasFeed = (payload: Payload): boolean =>
  (payload as { [ENGINE]?: Engine })[ENGINE] !== undefined

export function setEngine(payload: Payload, engine: Engine): void {
  Object.assign(payload, { [ENGINE]: engine })
}

const WAITING = Symbol.for('mixed-zone.derived-fields.waiting')

type Waiting = { [WAITING]?: (() => void)[] | 'started' }

/** Runs `work` once the engine has started; never, where derivedFields() is not among the plugins. */
export function whenStarted(payload: Payload, work: () => void): void {
  const waiting = (payload as Waiting)[WAITING]
  if (waiting === 'started') work()
  else Object.assign(payload, { [WAITING]: [...(waiting ?? []), work] })
}

export function tellStarted(payload: Payload): void {
  const waiting = (payload as Waiting)[WAITING]
  Object.assign(payload, { [WAITING]: 'started' })
  if (Array.isArray(waiting)) waiting.forEach((work) => work())
}
