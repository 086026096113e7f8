import { defineEmbed, readByID, type DocID, type Embed } from '../../embeds/index.ts'
import { pickCompetition } from '../pick/pick.ts'
import type { MedalTableRow, ResultsCollections } from '../types.ts'
import { picked } from './picked.ts'
import { reference } from './reference.ts'
import { resultsRenderers } from './renderers.ts'
import { medalTableSchema } from './schemas.ts'
import type { MedalTableView } from './types.ts'
import { words } from './words.ts'

interface Competition {
  id: DocID
  medalTable?: MedalTableRow[] | null
  name?: null | string
}

/** A competition's medals by nation, as derived on the competition itself. */
export const medalTable = (collections: ResultsCollections): Embed =>
  defineEmbed<{ competition?: DocID | null }, MedalTableView>({
    slug: 'medal-table',
    about: ({ competition }) => [reference(collections.competitions, competition)],
    fields: [picked('competition', collections.competitions)],
    kind: 'block',
    label: 'Medal table',
    load: async (asked, { req }) => {
      const competitions = await readByID<Competition>(req, collections.competitions, {
        ids: asked.map(({ competition }) => competition),
        select: ['medalTable', 'name'],
      })
      return asked.map(({ competition }) => {
        const found = competitions.get(String(competition))
        return found
          ? { competition: { id: found.id, name: found.name ?? '' }, rows: found.medalTable ?? [] }
          : null
      })
    },
    pick: pickCompetition(collections),
    render: resultsRenderers['medal-table'],
    schema: medalTableSchema,
    warning: ({ rows }) => (rows.length > 0 ? null : words.warnings.noMedals),
  })
