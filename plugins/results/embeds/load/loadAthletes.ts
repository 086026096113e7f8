import type { PayloadRequest } from 'payload'

import { readByID, type DocID } from '../../../embeds/index.ts'
import type { AthleteView } from '../types.ts'

/** An athlete's best as stored in `athletes.bests`. */
export interface BestRow {
  date: string
  discipline: string
  indoor: boolean
  /** `kept`: the best of the marks kept here, where others can be missing. */
  kind: 'PB' | 'SB' | 'kept'
  published: boolean
  result: DocID
  season: null | number
  text: string
  value: number
  venue: null | string
}

export interface AthleteRow {
  bests?: BestRow[] | null
  id: DocID
  name?: null | string
  nation?: null | string
}

/** One query. `more` names what is wanted beyond name and nation. */
export const readAthletes = (
  req: PayloadRequest,
  athletes: string,
  ids: readonly (DocID | null | undefined)[],
  more: readonly (keyof AthleteRow)[] = [],
): Promise<Map<string, AthleteRow>> =>
  readByID<AthleteRow>(req, athletes, { ids, select: ['name', 'nation', ...more] })

export async function loadAthletes(
  req: PayloadRequest,
  athletes: string,
  ids: readonly (DocID | null | undefined)[],
): Promise<Map<string, AthleteView>> {
  const rows = await readAthletes(req, athletes, ids)
  return new Map([...rows].map(([key, row]) => [key, athleteView(row)]))
}

export const athleteView = ({ id, name, nation }: AthleteRow): AthleteView => ({
  id,
  name: name ?? '',
  nation: nation ?? null,
})
