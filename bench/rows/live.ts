import { bareCrowd, ourCrowd, READERS, type Crowd } from '../support/crowd.ts'
import { held } from '../support/held.ts'
import { p99 } from '../support/p99.ts'
import type { Newsroom, Row } from '../types.ts'

const HELD = 25_000
const LIMIT_MS = 200
const LIMIT_KB = 15

const all = READERS.toLocaleString('en-GB')

/** One story, many readers: their process does nothing else, and they sit in another. Measured once for all rows. */
export const live: Row[] = [
  {
    name: `Live, ${all} readers, save to last delivery, p99`,
    against: `the limit, ${LIMIT_MS} ms`,
    goal: 1,
    measure: async (newsroom) => ({
      against: LIMIT_MS,
      ours: p99((await ours(newsroom)).times),
      unit: 'time',
    }),
  },
  {
    name: `Live, ${all} readers, save to last delivery, and a bare stream`,
    against: 'node:http writing as many bytes to a Set of responses',
    goal: 0.5,
    measure: async (newsroom) => ({
      against: p99((await bare(newsroom)).times),
      ours: p99((await ours(newsroom)).times),
      unit: 'time',
    }),
  },
  {
    name: 'Live, memory a reader',
    against: `the limit, ${LIMIT_KB} KB`,
    goal: 1,
    measure: async (newsroom) => ({
      against: LIMIT_KB,
      ours: (await ours(newsroom)).readerBytes / 1024,
      unit: 'size',
    }),
  },
  {
    name: 'Live, memory a reader, and a bare stream',
    against: 'node:http and a Set of responses',
    goal: 0.9,
    measure: async (newsroom) => ({
      against: (await bare(newsroom)).readerBytes / 1024,
      ours: (await ours(newsroom)).readerBytes / 1024,
      unit: 'size',
    }),
  },
  {
    name: 'Live, readers held',
    against: `the limit, ${HELD.toLocaleString('en-GB')}; in several processes where one may not open as many files`,
    goal: 1,
    measure: async (newsroom) => ({
      against: HELD,
      ours: await held(newsroom, HELD),
      unit: 'rate',
    }),
  },
]

let ourOwn: Promise<Crowd> | undefined
let theirs: Promise<Crowd> | undefined

const ours = (newsroom: Newsroom) => (ourOwn ??= ourCrowd(newsroom))
const bare = async (newsroom: Newsroom) => (theirs ??= bareCrowd((await ours(newsroom)).eventBytes))
