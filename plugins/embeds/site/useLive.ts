'use client'

import { useEffect, useEffectEvent } from 'react'

import { followKeys } from '../browser/followKeys.ts'
import type { ChangeEvent } from '../live/events.ts'

/** Calls `onChange` when one of the documents has changed: `useLive(['events:12'], () => router.refresh())`. */
export function useLive(
  keys: readonly string[],
  onChange: (event: ChangeEvent | null) => void,
): void {
  const tell = useEffectEvent(onChange)
  const list = [...keys].sort().join(',')
  useEffect(() => {
    if (list === '') return
    return followKeys(
      list.split(','),
      (event) => tell(event),
      () => tell(null),
    )
  }, [list])
}
