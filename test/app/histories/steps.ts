import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'

import { merge, unmerge } from '../../../plugins/merges/index.ts'
import { athleteMerge } from '../../../plugins/results/index.ts'
import { body, block, inline, p } from '../../../src/demo/lexical.ts'
import { pick, type Step } from '../../derived-fields/histories/history.ts'
import type { ID } from '../../support/loose.ts'
import { time } from '../newsroom.ts'
import { importSome } from './importSome.ts'
import type { World } from './newWorld.ts'

type Kept = 'articles' | 'athletes' | 'competitions' | 'events' | 'injuries' | 'records' | 'results'
type Take = (world: World, n: Step['n']) => Promise<unknown>

const create =
  (collection: Kept, data: (world: World, n: Step['n']) => object): Take =>
  async (world, n) => {
    world[collection].push((await world.desk.create(collection, data(world, n))).id)
  }

/** The first number chooses to which document. */
const update =
  (collection: Kept, data: (world: World, n: Step['n']) => object, draft = false): Take =>
  async (world, n) => {
    const id = pick(world[collection], n[0])
    if (id !== undefined) await world.desk.update(collection, id, data(world, n), { draft })
  }

const remove =
  (collection: Kept): Take =>
  async ({ desk, ...world }, [at]) => {
    const id = pick(world[collection], at)
    if (id !== undefined) await desk.removeByID(collection, id)
  }

const statuses = ['OK', 'OK', 'OK', 'DQ', 'DNF', 'DNS']
const marked = (n: number, status = pick(statuses, n)) => ({
  mark: status === 'OK' || status === 'DQ' ? time(n) : null,
  status,
})
const days = ['2025-06-12', '2025-09-09', '2024-07-01', '2025-09-11']
const cities = ['Oslo', 'Rome', 'Tokyo']

const story = ({ athletes, events }: World, [, a, b]: Step['n']) => ({
  body: body(
    block('results-table', { event: pick(events, a) }),
    p`Won in ${inline('live-mark', { athlete: pick(athletes, b), event: pick(events, a) })}.`,
  ),
  byline: 'A reporter',
  headline: `Story ${a}`,
})

/** Every kind of thing that a desk does to its facts. */
export const steps: Record<string, Take> = {
  result: create('results', ({ athletes, events }, [, e, a, mark]) => ({
    athlete: pick(athletes, a),
    event: pick(events, e),
    ...marked(mark),
  })),
  'result elsewhere': create('results', ({ athletes }, [, a, day, mark]) => ({
    athlete: pick(athletes, a),
    elsewhere: { date: pick(days, day), discipline: '1500m', indoor: day % 3 === 0, venue: 'Oslo' },
    ...marked(mark, 'OK'),
  })),
  correct: update('results', (_, [, mark]) => marked(mark, 'OK')),
  'change its status': update('results', (_, [, mark]) => marked(mark)),
  'move to another event': update('results', ({ events }, [, e]) => ({ event: pick(events, e) })),
  'give to another athlete': update('results', ({ athletes }, [, a]) => ({
    athlete: pick(athletes, a),
  })),
  'print its flags': update('results', (_, [, flags]) => ({
    publishedFlags: pick(['PB', 'SB NR', '=SB CR', 'PB WR', null], flags),
  })),
  'say who it was': update('results', (_, [, a]) => ({
    competedAs: pick(['On The Day', null], a),
    nation: pick(['URS', null], a),
  })),
  'delete a result': remove('results'),
  'correct a whole event': ({ desk, events }, [e, mark]) =>
    desk.updateAll('results', whose('event', events, e), marked(mark)),
  'empty an event': ({ desk, events }, [e]) => desk.remove('results', whose('event', events, e)),

  'hold it on another day': update('events', (_, [, day]) => ({
    date: `${pick(days, day)}T13:20:00.000Z`,
  })),
  'hold it elsewhere': update('events', ({ competitions }, [, c]) => ({
    competition: pick(competitions, c),
  })),
  'make it another round': update('events', (_, [, r]) => ({
    round: pick(['final', 'heat', 'semifinal'], r),
  })),
  'put a record at stake': update('events', ({ records }, [, r]) => ({
    records: r % 3 ? [pick(records, r)] : [],
  })),
  'delete an event': remove('events'),

  'change a championship': update('competitions', (_, [, c]) => ({
    awardsMedals: c % 2 === 0,
    city: pick(cities, c),
    startDate: `202${4 + (c % 2)}-09-10`,
    timeZone: pick(['Asia/Tokyo', 'Europe/Rome', null], c),
  })),
  'change an athlete': update('athletes', (_, [, a]) => ({
    familyName: `Runner ${a}`,
    nation: pick(['GBR', 'NOR', 'ITA'], a),
  })),
  // Its old name may be a namesake's.
  'transfer an athlete': update('athletes', (_, [, a, day]) => ({
    familyName: `Runner ${a % 4}`,
    formerNations: [{ nation: pick(['GBR', 'GDR'], a), until: pick(days, day) }],
    nation: pick(['NOR', 'ITA', 'ANA'], a),
    otherNames: [{ familyName: 'Maiden', until: pick(days, a) }, { familyName: 'Мария' }],
  })),
  'say how far an athlete is known': update('athletes', (_, [, extent]) => ({
    history: pick(
      [{ extent: 'complete' }, { extent: 'since', since: '2025-01-01' }, { extent: null }],
      extent,
    ),
  })),
  'merge two athletes': async ({ athletes, payload }, [one, other]) => {
    const [from, into] = [pick(athletes, one), pick(athletes, other)]
    if (from !== undefined && into !== undefined)
      await merge(payload, { collection: 'athletes', from, into }, athleteMerge)
  },
  'undo a merge': async ({ athletes, payload }, [one]) => {
    const id = pick(athletes, one)
    if (id !== undefined) await unmerge(payload, 'athletes', id)
  },
  'delete an athlete': remove('athletes'),
  'change a record': update('records', (_, [, mark]) => ({ mark: time(mark) })),
  'delete a record': remove('records'),

  injury: create('injuries', ({ athletes }, [, a, day]) => ({
    athlete: pick(athletes, a),
    bodyPart: pick(['hamstring', 'calf'], a),
    date: pick(days, day),
    phase: 'injured',
    source: 'the team',
    status: pick(['out', 'doubtful'], day),
    visibility: pick(['public', 'private'], day),
  })),
  'change an injury': update('injuries', ({ athletes }, [, a]) => ({
    athlete: pick(athletes, a),
    status: pick(['out', 'doubtful', 'fit'], a),
    visibility: pick(['public', 'private'], a),
  })),
  'delete an injury': remove('injuries'),

  'publish a story': create('articles', (world, n) => ({
    ...story(world, n),
    _status: 'published',
    slug: randomUUID(),
  })),
  'save a draft': update('articles', story, true),
  'publish again': update('articles', (world, n) => ({ ...story(world, n), _status: 'published' })),
  'restore a version': async ({ articles, desk }, [at, which]) => {
    const id = pick(articles, at)
    const version = id === undefined ? undefined : pick(await desk.versions('articles', id), which)
    if (version) await desk.restore('articles', version.id)
  },

  import: importSome,
}

/** Kinds that come more often than the others. */
export const often = [
  ...['result', 'result', 'result', 'correct', 'correct', 'change its status'],
  ...['result elsewhere', 'move to another event', 'import'],
]

const whose = (field: string, ids: readonly ID[], at: number): Where => ({
  [field]: { in: ids.length > 0 ? [pick(ids, at)] : [] },
})
