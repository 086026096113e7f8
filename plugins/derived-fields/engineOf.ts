import type { Payload } from 'payload'

import type { Engine } from './Engine.ts'

const ENGINE = Symbol.for('mixed-zone.derived-fields')

/** The engine of a Payload instance. On the instance, since Next bundles a second copy of every module. */
export function engineOf(payload: Payload): Engine {
  const engine = (payload as { [ENGINE]?: Engine })[ENGINE]
  if (!engine) throw new Error('derivedFields() is not among the plugins of this Payload config.')
  return engine
}

export function setEngine(payload: Payload, engine: Engine): void {
  Object.assign(payload, { [ENGINE]: engine })
}
