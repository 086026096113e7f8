import { notFound, permanentRedirect } from 'next/navigation'

import { movedTo } from '../data/movedTo.ts'

/** Ends a page that is not there: with 308 where it has moved, else with 404. */
export async function movedOrMissing(path: string, query = ''): Promise<never> {
  const there = await movedTo(path)
  if (there === null) notFound()
  permanentRedirect(there + query)
}
