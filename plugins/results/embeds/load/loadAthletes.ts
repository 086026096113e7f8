import type { PayloadRequest } from 'payload'

import { readByID, type DocID } from '../../../embeds/index.ts'
import type { AthleteView } from '../types.ts'

interface Athlete {
  id: DocID
  name?: null | string
  nation?: null | string
}

export async function loadAthletes(
  req: PayloadRequest,
  athletes: string,
  ids: readonly (DocID | null | undefined)[],
): Promise<Map<string, AthleteView>> {
  const rows = await readByID<Athlete>(req, athletes, { ids, select: ['name', 'nation'] })
  return new Map(
    [...rows].map(([key, { id, name, nation }]) => [
      key,
      { id, name: name ?? '', nation: nation ?? null },
    ]),
  )
}
