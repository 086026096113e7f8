import type { PayloadRequest, Where } from 'payload'

import { hasWords, search, startingWith, type DocID } from '../../embeds/index.ts'
import type { ResultsCollections } from '../types.ts'
import { oncePerRequest } from './oncePerRequest.ts'

export interface FoundAthlete {
  id: DocID
  name?: null | string
  nation?: null | string
  /** The words that are not about the athlete. */
  rest: string[]
  searchKey?: null | string
}

type Row = Omit<FoundAthlete, 'rest'>

const CANDIDATES = 40

/**
 * Athletes to whom some of the words belong, those with the most first. By family name through the index; the words
 * that no family name begins with are then looked for in given names.
 */
export const findAthletes = (
  req: PayloadRequest,
  { athletes }: ResultsCollections,
  words: readonly string[],
): Promise<FoundAthlete[]> =>
  oncePerRequest(req, ['athletes', athletes, words], async () => {
    const names = words.filter((word) => word.length > 1 && !/\d/.test(word))
    const byFamily = await candidates(req, athletes, names.map(startingWith))
    const left = names.filter((word) => !byFamily.some((row) => isOf(row, word)))
    const byGiven = await candidates(
      req,
      athletes,
      left.map((word) => ({ searchKey: { like: word } })),
    )
    const rows = new Map([...byFamily, ...byGiven].map((row) => [String(row.id), row]))
    return [...rows.values()]
      .map((row) => ({ ...row, rest: words.filter((word) => !isOf(row, word)) }))
      .filter(({ rest }) => rest.length < words.length)
      .sort((a, b) => a.rest.length - b.rest.length)
  })

const candidates = (req: PayloadRequest, athletes: string, or: Where[]): Promise<Row[]> =>
  or.length === 0
    ? Promise.resolve([])
    : search<Row>(req, athletes, {
        limit: CANDIDATES,
        select: ['name', 'nation', 'searchKey'],
        where: { or },
      })

const isOf = ({ searchKey }: Row, word: string): boolean => hasWords(searchKey ?? '', [word])
