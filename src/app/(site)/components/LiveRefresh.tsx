'use client'

import { useRouter } from 'next/navigation'

import { useLive } from '../../../../plugins/embeds/client.ts'

/** Makes the page anew when one of the documents has changed. Shows nothing. */
export function LiveRefresh({ keys }: { keys: readonly string[] }) {
  const router = useRouter()
  useLive(keys, () => router.refresh())
  return null
}
