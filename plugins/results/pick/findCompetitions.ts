import type { PayloadRequest } from 'payload'

import { hasWords, havingAll, search, type DocID } from '../../embeds/index.ts'
import type { ResultsCollections } from '../types.ts'
import { oncePerRequest } from './oncePerRequest.ts'

export interface FoundCompetition {
  city?: null | string
  id: DocID
  name?: null | string
  searchKey?: null | string
  startDate?: null | string
}

const CANDIDATES = 60

/** Competitions that have all the words in name, city and year, the latest first: `rome 2024`. */
export const findCompetitions = (
  req: PayloadRequest,
  { competitions }: ResultsCollections,
  words: readonly string[],
): Promise<FoundCompetition[]> =>
  oncePerRequest(req, ['competitions', competitions, words], async () => {
    const found = await search<FoundCompetition>(req, competitions, {
      limit: CANDIDATES,
      select: ['city', 'name', 'searchKey', 'startDate'],
      sort: '-startDate',
      where: havingAll(words),
    })
    return found.filter(({ searchKey }) => hasWords(searchKey ?? '', words))
  })
