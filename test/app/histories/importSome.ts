import { ingest, type Row } from '../../../plugins/derived-fields/index.ts'
import { pick, type Step } from '../../derived-fields/histories/history.ts'
import { time } from '../newsroom.ts'
import type { World } from './newWorld.ts'

/** In the midst of everything: a new athlete with a career, and a first result in an event that is kept. */
export async function importSome(world: World, [e, mark, years]: Step['n']): Promise<void> {
  const { payload } = world
  const added = await ingest(payload, async ({ newIDs, req }) => {
    const [athlete = 0] = await newIDs('athletes', 1)
    const ids = await newIDs('results', (years % 3) + 2)
    // In the transaction that writes: another step may just have deleted it.
    const event = await payload.db.findOne<Row>({
      collection: 'events',
      req,
      where: { id: { in: world.events.length > 0 ? [pick(world.events, e)] : [] } },
    })
    const results = ids.map((id, n): Row => ({
      id,
      athlete,
      ...(n === 0 && event
        ? { entry: `${event.id}:${athlete}`, event: event.id }
        : {
            elsewhere: { date: `202${n}-06-01`, discipline: '1500m', venue: 'Rome' },
            entry: `elsewhere:${id}`,
          }),
      mark: time(mark + n),
      status: 'OK',
    }))
    world.athletes.push(athlete)
    world.results.push(...ids)
    return {
      athletes: [{ id: athlete, familyName: `Imported ${mark}`, gender: 'men', nation: 'NOR' }],
      results,
    }
  })
  expect(added.athletes).toBe(1)
}
