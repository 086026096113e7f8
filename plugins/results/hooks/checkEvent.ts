import type { PayloadRequest } from 'payload'

import { fault, readDiscipline, startFaults } from '../checks/simple.ts'
import { uncapitalised } from '../facts/uncapitalised.ts'
import { type Facts, type ID, idOf, textOf } from '../facts/values.ts'
import { sexes, wordOf } from '../sports/closed.ts'
import type { Discipline, Sport } from '../sports/types.ts'
import type { Fault, ResultsCollections } from '../types.ts'
import { checking } from './checking.ts'
import { fetchFacts } from './fetchFacts.ts'

export const checkEvent = (sport: Sport, slugs: ResultsCollections) =>
  checking(async ({ document, id, original, req }) => {
    const discipline = readDiscipline('discipline', document.discipline, sport)
    if (Array.isArray(discipline)) return discipline
    const moved = id !== null && document.discipline !== original.discipline
    return [
      ...startFaults('date', document.date),
      ...windFaults(document, discipline, sport),
      ...(await competitionFaults(document, req, slugs)),
      ...(await partFaults(document, id, discipline, req, { slugs, sport })),
      ...(moved ? await marksThatNoLongerRead(id, discipline, req, { slugs, sport }) : []),
    ]
  })

interface Known {
  slugs: ResultsCollections
  sport: Sport
}

/** One wind for all is a race's; every jump has its own. */
function windFaults({ wind }: Facts, discipline: Discipline, sport: Sport): Fault[] {
  const text = textOf(wind)
  if (text === '') return []
  if (discipline.unit !== 'ms')
    return [
      fault(
        'wind',
        text,
        `none: in the ${uncapitalised(discipline.name)} every attempt has its own`,
      ),
    ]
  const read = sport.readWind(text, discipline)
  return read.ok ? [] : [{ expected: read.expected, path: 'wind', read: read.read }]
}

async function competitionFaults(
  { competition }: Facts,
  req: PayloadRequest,
  slugs: ResultsCollections,
): Promise<Fault[]> {
  const id = idOf(competition)
  if (id === null || (await fetchFacts(req, slugs.competitions, id, ['name']))) return []
  return [fault('competition', id, 'a competition that is kept here')]
}

/** A part belongs to a decathlon or heptathlon that has its discipline. */
async function partFaults(
  { combinedEvent, gender }: Facts,
  id: ID | null,
  { code, name }: Discipline,
  req: PayloadRequest,
  { slugs, sport }: Known,
): Promise<Fault[]> {
  const whole = idOf(combinedEvent)
  if (whole === null) return []
  const found = await fetchFacts(req, slugs.events, whole, ['discipline', 'name'])
  const parts = found && found.id !== id ? sport.discipline(textOf(found.discipline)) : undefined
  if (parts && sport.isPart(code, parts, wordOf(sexes, gender) ?? null)) return []
  return [
    fault(
      'combinedEvent',
      textOf(found?.name) || whole,
      `a combined event with a ${uncapitalised(name)}`,
    ),
  ]
}

/** A discipline cannot change under marks that make no sense in the new one. */
async function marksThatNoLongerRead(
  id: ID,
  discipline: Discipline,
  req: PayloadRequest,
  { slugs, sport }: Known,
): Promise<Fault[]> {
  const { docs } = await req.payload.db.find<Facts & { id: ID }>({
    collection: slugs.results,
    limit: 0,
    pagination: false,
    req,
    select: { mark: true },
    where: { event: { equals: id } },
  })
  const unreadable = docs
    .map(({ mark }) => textOf(mark))
    .filter((mark) => mark !== '' && !sport.readMark(mark, discipline).ok)
  if (unreadable.length === 0) return []
  const expected = `a discipline in which the marks already here can be read, such as ${unreadable[0]}`
  return [fault('discipline', discipline.code, expected)]
}
