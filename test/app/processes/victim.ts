import { ingest, verify, type Row } from '../../../plugins/derived-fields/index.ts'
import { isTransient } from '../../../plugins/transactions/index.ts'
import { bootPayload } from '../../support/boot.ts'
import { deskOf, time, type ID } from '../newsroom.ts'
import { factsOf } from './factsOf.ts'
import { hear } from './hear.ts'
import { say } from './say.ts'
import { thisDatabase } from './thisDatabase.ts'

/** How many results an imported athlete has. */
const CAREER = 30

/**
 * Starts when it is told to, says what it finds of what was saved before, then saves and imports for ever, and says
 * what was acknowledged. Made to be killed. What takes long is loaded before: the start itself is a short moment.
 */
await import('../../../payload.config.ts').then((config) => config.default)
say({ ready: true })
const { event, from, results } = await hear<{ event: ID; from: number; results: ID[] }>()

const { payload } = await bootPayload({ on: thisDatabase() })
const desk = deskOf(payload)
say({ careers: await careers(), divergences: await verify(payload), found: await saved() })

await Promise.all([
  ...results.map((id, n) => saveForEver(id, from + n)),
  importForEver(`Imported ${from}`),
])

async function saveForEver(id: ID, first: number): Promise<never> {
  for (let stamp = first; ; stamp += results.length) {
    try {
      await desk.update('results', id, { bib: String(stamp), ...factsOf(stamp) })
      say({ id, stamp })
    } catch (err) {
      // The test lets MongoDB's transactions live for two seconds only, which a busy machine may take for one.
      if (!isTransient(err)) throw err
    }
  }
}

async function importForEver(name: string): Promise<never> {
  for (let n = 0; ; n++) {
    const familyName = `${name} ${n}`
    await ingest(payload, async ({ newIDs }) => {
      const [athlete = 0] = await newIDs('athletes', 1)
      const ids = await newIDs('results', CAREER)
      return {
        athletes: [{ familyName, gender: 'men', id: athlete, nation: 'NOR' }],
        results: ids.map((id, year): Row => ({
          athlete,
          id,
          mark: time(1_000 + year),
          status: 'OK',
          ...(year === 0
            ? { event }
            : { elsewhere: { date: `${1990 + year}-06-01`, discipline: '1500m', venue: 'Rome' } }),
        })),
      }
    })
    say({ imported: familyName })
  }
}

async function saved() {
  const { docs } = await payload.find({
    collection: 'results',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { id: { in: results } },
  })
  return docs.map(({ bib, id, mark, splits }) => ({ bib, id, mark, splits }))
}

/** How many of the imported athletes have how many results. */
async function careers() {
  const { docs } = await payload.find({
    collection: 'athletes',
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    where: { familyName: { like: 'Imported' } },
  })
  const counted = await Promise.all(
    docs.map(async ({ familyName, id }) => {
      const where = { athlete: { equals: id } }
      const { totalDocs } = await payload.count({
        collection: 'results',
        overrideAccess: true,
        where,
      })
      return [familyName, totalDocs === CAREER ? 'whole' : `${totalDocs} of ${CAREER}`] as const
    }),
  )
  return Object.fromEntries(counted)
}
