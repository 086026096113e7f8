import { defineEmbed, readByID, type DocID, type Embed } from '../../embeds/index.ts'
import { pickCompetition } from '../pick/pick.ts'
import type { PlacingTableRow } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { picked } from './picked.ts'
import { reference } from './reference.ts'
import { resultsRenderers } from './renderers.ts'
import { placingTableSchema } from './schemas.ts'
import type { PlacingTableView } from './types.ts'
import { words } from './words.ts'

interface Competition {
  id: DocID
  placingTable?: PlacingTableRow[] | null
  name?: null | string
}

/** A competition's nations by the points of their first eight places, as derived on the competition itself. */
export const placingTable = (collections: ResultsCollections): Embed =>
  defineEmbed<{ competition?: DocID | null }, PlacingTableView>({
    slug: 'placing-table',
    about: ({ competition }) => [reference(collections.competitions, competition)],
    fields: [picked('competition', collections.competitions)],
    kind: 'block',
    label: 'Placing table',
    load: async (asked, { req }) => {
      const competitions = await readByID<Competition>(req, collections.competitions, {
        ids: asked.map(({ competition }) => competition),
        select: ['placingTable', 'name'],
      })
      return asked.map(({ competition }) => {
        const found = competitions.get(String(competition))
        return found
          ? {
              competition: { id: found.id, name: found.name ?? '' },
              rows: found.placingTable ?? [],
            }
          : null
      })
    },
    pick: pickCompetition(collections),
    render: resultsRenderers['placing-table'],
    schema: placingTableSchema,
    warning: ({ rows }) => (rows.length > 0 ? null : words.warnings.noPlacings),
  })
