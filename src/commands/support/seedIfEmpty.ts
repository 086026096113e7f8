import type { Payload } from 'payload'

import { seed } from '../../demo/seed.ts'
import { env } from '../../env.ts'

/** Puts the demo stories into a database that holds no story and no person yet. */
export async function seedIfEmpty(payload: Payload): Promise<void> {
  if (!env.DEMO || !(await isEmpty(payload))) return
  console.log('The database is empty: putting the demo stories in …')
  await seed(payload)
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const counts = await Promise.all(
    (['articles', 'users'] as const).map((collection) =>
      payload.count({ collection, overrideAccess: true }),
    ),
  )
  return counts.every(({ totalDocs }) => totalDocs === 0)
}
