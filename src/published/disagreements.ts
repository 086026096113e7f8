import { createLocalReq, type Payload } from 'payload'

/** A result whose source prints flags that the results kept here do not give. */
export interface Disagreement {
  /** `published PB, the results kept here give SB` */
  about: string
  competitor: string
  date: string
  discipline: string
  id: number | string
  mark: string
}

const AT_ONCE = 500

/** All of them, the earliest first. */
export async function* disagreements(payload: Payload): AsyncGenerator<Disagreement> {
  const req = await createLocalReq({}, payload)
  for (let page = 1, more = true; more; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'results',
      depth: 0,
      limit: AT_ONCE,
      overrideAccess: true,
      page,
      req,
      select: {
        competitor: true,
        date: true,
        discipline: true,
        mark: true,
        publishedOtherwise: true,
      },
      sort: ['date', 'id'],
      where: { publishedOtherwise: { exists: true } },
    })
    for (const { competitor, date, discipline, id, mark, publishedOtherwise } of docs)
      yield {
        about: publishedOtherwise ?? '',
        competitor: competitor ?? '',
        date: date ?? '',
        discipline: discipline ?? '',
        id,
        mark: mark ?? '',
      }
    more = hasNextPage
  }
}
