'use client'

import { useSyncExternalStore } from 'react'

import type { Frozen } from '../types.ts'
import { FrozenMark } from './FrozenMark.tsx'

/** A `FrozenMark` on the reader's own clock; on UTC where it is made on the server, which does not know it. */
export function LocalFrozenMark(props: { frozen: Frozen; kind: 'block' | 'inline' }) {
  const timeZone = useSyncExternalStore(never, readersZone, serversZone)
  return <FrozenMark {...props} timeZone={timeZone} />
}

const never = () => () => undefined
const readersZone = () => undefined
const serversZone = () => 'UTC'
