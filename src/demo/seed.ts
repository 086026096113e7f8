import type { Payload } from 'payload'

import { inTransaction } from '../../plugins/transactions/index.ts'
import type { FixtureAthlete } from './Fixture.ts'
import { ingestCareers } from './ingestCareers.ts'
import { Keys } from './Keys.ts'
import { readFixture } from './readFixture.ts'
import { seedAccounts } from './seedAccounts.ts'
import { seedComments } from './seedComments.ts'
import { seedFacts } from './seedFacts.ts'
import { seedStory } from './seedStory.ts'
import { rome } from './stories/rome.ts'
import { tokyo } from './stories/tokyo.ts'

export { demoLogins } from './demoLogins.ts'

const fixtures = [
  'rome2024-1500m.json',
  'rome2024-long-jump.json',
  'budapest2023.json',
  'tokyo.json',
]
const stories = [rome, tokyo]

/** On a busy machine one attempt takes longer than the patience meant for a save. */
const PATIENCE_MS = 120_000

/**
 * Puts the two demo stories, their facts and the demo log-ins into an empty newsroom; does nothing where there is a
 * story already. Accounts, events and stories come whole or not at all, after the careers they stand on.
 */
export async function seed(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'articles', overrideAccess: true })
  if (totalDocs > 0) return
  const keys = new Keys()
  const facts = await Promise.all(fixtures.map(readFixture))
  await ingestCareers(payload, together(facts.flatMap(({ athletes }) => athletes)), keys)
  await inTransaction(
    payload,
    async (req) => {
      await seedAccounts(req)
      for (const fixture of facts) await seedFacts(fixture, keys, req)
      for (const story of stories) await seedStory(story, keys, req)
    },
    PATIENCE_MS,
  )
  await seedComments(payload, stories)
}

/** An athlete who is in two fixtures is one person with the marks of both. */
function together(athletes: readonly FixtureAthlete[]): FixtureAthlete[] {
  const people = new Map<string, FixtureAthlete>()
  for (const athlete of athletes) {
    const known = people.get(athlete.key)
    people.set(athlete.key, { ...athlete, marks: [...(known?.marks ?? []), ...athlete.marks] })
  }
  return [...people.values()]
}
