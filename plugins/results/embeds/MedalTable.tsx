import type { RenderProps } from '../../embeds/index.ts'
import { medals } from '../sports/closed.ts'
import { NationsTable } from './NationsTable.tsx'
import type { MedalTableView } from './types.ts'
import { words } from './words.ts'

/** Nations by medals, gold before silver before bronze. */
export const MedalTable = ({ href, view: { competition, rows } }: RenderProps<MedalTableView>) => (
  <NationsTable
    columns={[...medals.map((medal) => words.medals[medal]), words.head.total]}
    competition={competition}
    empty={words.noMedals}
    href={href}
    kind={words.medalTable}
    rows={rows.map((row) => ({ ...row, cells: [...medals.map((medal) => row[medal]), row.total] }))}
  />
)
