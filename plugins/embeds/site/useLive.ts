'use client'

import { useEffect, useEffectEvent, useState } from 'react'

import { Ending } from '../browser/Ending.ts'
import { followKeys } from '../browser/followKeys.ts'
import type { ChangeEvent } from '../live/events.ts'

/**
 * Calls `onChange` when one of the documents has changed: `useLive(['events:12'], () => router.refresh())`. With `until`
 * also when what is shown has ended by the clock, as an age or today's date does (milliseconds since 1970).
 */
export function useLive(
  keys: readonly string[],
  onChange: (event: ChangeEvent | null) => void,
  until: null | number = null,
): void {
  const [ending] = useState(() => new Ending())
  const tell = useEffectEvent(onChange)
  const heard = useEffectEvent(() => {
    if (ending.isOver(until)) onChange(null)
  })
  const list = [...keys].sort().join(',')
  useEffect(() => {
    if (list === '') return
    return followKeys(
      list.split(','),
      (event) => tell(event),
      () => tell(null),
      null,
      () => heard(),
    )
  }, [list])
}
