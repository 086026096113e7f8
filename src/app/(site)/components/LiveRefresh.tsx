'use client'

import { useRouter } from 'next/navigation'

import { useLive } from '../../../../plugins/embeds/client.ts'

interface LiveRefreshProps {
  keys: readonly string[]
  /** When what the page says by the clock, such as an age, ends. Milliseconds since 1970. */
  until?: number
}

/** Makes the page anew when one of the documents has changed. Shows nothing. */
export function LiveRefresh({ keys, until }: LiveRefreshProps) {
  const router = useRouter()
  useLive(keys, () => router.refresh(), until)
  return null
}
