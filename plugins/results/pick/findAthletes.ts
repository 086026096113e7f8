import type { PayloadRequest, Where } from 'payload'

import { hasWords, search, startingWith, type DocID } from '../../embeds/index.ts'
import type { ResultsCollections } from '../types.ts'
import { oncePerRequest } from './oncePerRequest.ts'

export interface FoundAthlete {
  birthDate?: null | string
  id: DocID
  /** The entry that stands for this one, where they were merged. */
  mergedInto?: unknown
  name?: null | string
  nation?: null | string
  otherSearchKey?: null | string
  /** The words that are not about the athlete. */
  rest: string[]
  searchKey?: null | string
}

type Row = Omit<FoundAthlete, 'rest'>

const CANDIDATES = 40

/**
 * Athletes to whom some of the words belong, those with the most first. By family name through the index, and by the
 * other names that few have; the words that neither begins with are then looked for in given names.
 */
export const findAthletes = (
  req: PayloadRequest,
  { athletes }: ResultsCollections,
  words: readonly string[],
): Promise<FoundAthlete[]> =>
  oncePerRequest(req, ['athletes', athletes, words], async () => {
    const names = words.filter((word) => word.length > 1 && !/\d/.test(word))
    const byFamily = await candidates(req, athletes, names.map(startingWith))
    const byOther = names.length > 0 ? await candidates(req, athletes, [havingOther(names)]) : []
    const found = [...byFamily, ...byOther]
    const left = names.filter((word) => !found.some((row) => isOf(row, word)))
    const byGiven = await candidates(
      req,
      athletes,
      left.map((word) => ({ searchKey: { like: word } })),
    )
    const rows = new Map([...found, ...byGiven].map((row) => [String(row.id), row]))
    return [...rows.values()]
      .map((row) => ({ ...row, rest: words.filter((word) => !isOf(row, word)) }))
      .filter(({ mergedInto, rest }) => !mergedInto && rest.length < words.length)
      .sort((a, b) => a.rest.length - b.rest.length)
  })

/** Has other names, with some of these words in them. The range keeps it to the index of those who have any. */
export const havingOther = (words: readonly string[]): Where => ({
  and: [
    { otherSearchKey: { greater_than: '' } },
    { or: words.map((word) => ({ otherSearchKey: { like: word } })) },
  ],
})

const candidates = (req: PayloadRequest, athletes: string, or: Where[]): Promise<Row[]> =>
  or.length === 0
    ? Promise.resolve([])
    : search<Row>(req, athletes, {
        limit: CANDIDATES,
        select: ['birthDate', 'mergedInto', 'name', 'nation', 'otherSearchKey', 'searchKey'],
        where: { or },
      })

const isOf = ({ otherSearchKey, searchKey }: Row, word: string): boolean =>
  hasWords(searchKey ?? '', [word]) || hasWords(otherSearchKey ?? '', [word])
