import type { Payload } from 'payload'

/** How many performances are created to know what one costs: three careers of a usual length. */
const ATHLETES = 3
const CAREER = 100

/** What one performance costs by `payload.create` in a loop, in milliseconds. */
export async function createOneByOne(payload: Payload): Promise<number> {
  const start = performance.now()
  for (let at = 0; at < ATHLETES; at++) {
    const { id } = await payload.create({
      collection: 'athletes',
      data: { familyName: `One by one ${at}`, nation: 'ITA' },
      depth: 0,
      overrideAccess: true,
    })
    for (let day = 0; day < CAREER; day++)
      await payload.create({
        collection: 'results',
        data: {
          athlete: id,
          elsewhere: {
            competition: 'Meeting',
            date: `${2015 + (day % 9)}-06-${10 + (day % 20)}`,
            discipline: '1500m',
            venue: 'Oslo',
          },
          mark: `3:4${day % 10}.${10 + (day % 90)}`,
          status: 'OK',
        },
        depth: 0,
        overrideAccess: true,
      })
  }
  return (performance.now() - start) / (ATHLETES * CAREER)
}
