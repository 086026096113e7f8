'use client'

import { useRouter } from 'next/navigation'

import { useLive } from './useLive.ts'

/** Refreshes the page's server components when one of the documents has changed. Shows nothing. */
export function LiveRefresh({ keys }: { keys: readonly string[] }) {
  const router = useRouter()
  useLive(keys, () => router.refresh())
  return null
}
