import type { PayloadRequest, Where } from 'payload'

import { hasWords, search, wordsOf, type DocID } from '../../embeds/index.ts'
import type { ResultsCollections } from '../types.ts'
import { oncePerRequest } from './oncePerRequest.ts'

export interface FoundCompetition {
  city?: null | string
  id: DocID
  name?: null | string
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
    const named = words.filter((word) => !/^\d+$/.test(word))
    const found = await search<FoundCompetition>(req, competitions, {
      limit: CANDIDATES,
      select: ['city', 'name', 'startDate'],
      sort: '-startDate',
      where: {
        and: named.map((word): Where => ({
          or: ['name', 'city'].map((field): Where => ({ [field]: { like: word } })),
        })),
      },
    })
    return found.filter((one) => hasWords(keyOf(one), words))
  })

const keyOf = ({ city, name, startDate }: FoundCompetition): string =>
  wordsOf(`${name} ${city} ${startDate?.slice(0, 4) ?? ''}`).join(' ')
