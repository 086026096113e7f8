import type { PayloadRequest } from 'payload'

import { hasWords, havingAll, search, type DocID } from '../../embeds/index.ts'
import type { ResultsCollections } from '../types.ts'
import { oncePerRequest } from './oncePerRequest.ts'

export interface FoundEvent {
  date?: null | string
  id: DocID
  searchKey?: null | string
  title?: null | string
}

const CANDIDATES = 60

/** Events that have all the words, finals and the latest first: `1500 final rome`. */
export const findEvents = (
  req: PayloadRequest,
  { events }: ResultsCollections,
  words: readonly string[],
): Promise<FoundEvent[]> =>
  oncePerRequest(req, ['events', events, words], async () => {
    const found = await search<FoundEvent>(req, events, {
      limit: CANDIDATES,
      select: EVENT_FIELDS,
      sort: '-localStart',
      where: havingAll(words),
    })
    const meant = found.filter(({ searchKey }) => hasWords(searchKey ?? '', words))
    // A stable sort: within each, the latest stays first.
    return meant.sort((a, b) => exact(b, words) - exact(a, words) || finals(b) - finals(a))
  })

export const EVENT_FIELDS = ['date', 'searchKey', 'title'] as const

/** Whole words count: `100` is rather the 100 m than the 10,000 m. */
const exact = ({ searchKey }: FoundEvent, words: readonly string[]): number =>
  words.filter((word) => ` ${searchKey} `.includes(` ${word} `)).length

const finals = ({ searchKey }: FoundEvent): number => (` ${searchKey} `.includes(' final ') ? 1 : 0)
