import { getIntrospectionQuery } from 'graphql'

import { whyTooDear } from '../../../src/server/queryCost.ts'

const budget = { documents: 2_000, fields: 1_000, tokens: 2_000 }
const why = (query: string, variables = {}) => whyTooDear(query, variables, budget)?.message ?? null

const nested =
  '{Athletes(limit:100){docs{results(limit:100){docs{athlete{results(limit:100){docs{athlete{id}}}}}}}}}'
const doubling = [
  ...Array.from({ length: 25 }, (_, i) => `fragment f${i} on A { ...f${i + 1} ...f${i + 1} }`),
  'fragment f25 on A { id }',
  '{ Athlete(id: 1) { ...f0 } }',
].join('\n')
const aliases = (count: number, field: string) =>
  `{${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')}}`

/** Fixed: each of these took from 15 seconds to more than 20 minutes, and nobody else was answered. */
it.each([
  ['lists in lists', nested, 'asks for 2020100 documents'],
  [
    'fifty aliases of one list',
    aliases(50, 'Athletes(limit: 100) { docs { id } }'),
    '5000 documents',
  ],
  ['100,000 aliases of a name', aliases(100_000, '__typename'), '2000 tokens. Parsing aborted'],
  ['fragments that double', doubling, 'fields'],
  [
    'a fragment that spreads itself',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    'fields without an end',
  ],
  ['what is nested without an end', `{a(b:${'['.repeat(1_900)}`, 'Syntax Error'],
  ['a subscription', 'subscription { x }', 'no subscriptions'],
  ['every row there is', '{ Athletes(limit: 0) { docs { id } } }', 'documents without an end'],
  [
    'every row by a default',
    'query ($n: Int = 0) { Athletes(limit: $n) { docs { id } } }',
    'without an end',
  ],
  [
    'many rows by a default',
    'query ($n: Int = 5000) { Athletes(limit: $n) { docs { id } } }',
    '5000 documents',
  ],
  [
    'the dearest of two defaults',
    'query a($n: Int = 0) { A: Athletes(limit: $n) { docs { id } } } query b($n: Int = 1) { B: Athletes { docs { id } } }',
    'without an end',
  ],
  ['every row without pages', '{ Athletes(pagination: false) { docs { id } } }', 'without an end'],
  [
    'many lists of which only the number is asked',
    aliases(201, 'Athletes { totalDocs }'),
    '2010 documents',
  ],
  [
    'many relations of many rows',
    `{ Results(limit: 100) { docs ${aliases(30, 'athlete { id }')} } }`,
    '3100 documents',
  ],
  [
    'a list in a fragment',
    '{ Athletes { ...p } } fragment p on P { docs { results { docs { r: results(limit: 900) { docs { id } } } } } }',
    'documents',
  ],
])('refuses %s at once', (_, query, reason) => {
  expect(why(query)).toContain(reason)
})

it('counts a limit that stands in a variable', () => {
  const query = 'query ($n: Int) { Athletes(limit: $n) { docs { id } } }'
  expect(why(query, { n: 50 })).toBeNull()
  expect(why(query, { n: 5_000 })).toContain('5000 documents')
  expect(why(query)).toBeNull()
  expect(why(query, { n: 0 })).toContain('without an end')
  expect(why(query, { n: 'all' })).toContain('without an end')
  expect(why(query, { n: null })).toBeNull()
})

it('takes what was sent before what the query says by default', () => {
  const query = 'query ($n: Int = 5000) { Athletes(limit: $n) { docs { id } } }'
  expect(why(query, { n: 5 })).toBeNull()
})

it('lets through what a front end asks', () => {
  expect(why(getIntrospectionQuery())).toBeNull()
  expect(
    why(
      '{ Articles(limit: 20) { docs { title author { name } results(limit: 20) { docs { id } } } } }',
    ),
  ).toBeNull()
})

it('leaves unreadable text to be told as what it is', () => {
  expect(why('{ Athletes(')).toContain('Syntax Error')
})
