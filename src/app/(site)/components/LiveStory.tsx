'use client'

import { useRouter } from 'next/navigation'

import { LiveStory as Story, type LiveStoryProps } from '../../../../plugins/embeds/client.ts'

/** A story that is live; its page is made anew when the story itself was edited. */
export function LiveStory(props: Omit<LiveStoryProps, 'onStale'>) {
  const router = useRouter()
  return <Story {...props} onStale={() => router.refresh()} />
}
