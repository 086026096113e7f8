import type { Payload } from 'payload'

import { changesSince, type Change } from '../../derived-fields/index.ts'
import { embedRegistry } from '../registry.ts'
import type { Key } from '../types.ts'

/** Changes that are read together. */
const PAGE = 500

/** The stories that were saved or deleted after a place in the feed. */
export async function storiesChanged(payload: Payload, since: number): Promise<Key[]> {
  const { collections } = embedRegistry(payload)
  const stories = new Set<Key>()
  for (let page: Change[] | null = null, seq = since; page?.length !== 0;) {
    page = await changesSince(payload, seq, PAGE)
    seq = page.at(-1)?.seq ?? seq
    for (const { collection, keys } of page)
      if (collection in collections)
        for (const key of keys) if (key.startsWith(`${collection}:`)) stories.add(key)
  }
  return [...stories]
}
