import type { DocID } from '../../embeds/index.ts'

/** What readers may be told of an injury. Days are `YYYY-MM-DD`. */
export interface InjuryNoteView {
  athlete: { id: DocID; name: string; nation: null | string } | null
  /** `left hamstring` */
  bodyPart: string
  date: string
  /** `Pulled up at about 800 m` */
  description: null | string
  expectedReturn: null | string
  id: DocID
  /** Who says so. */
  source: { name: string; url: null | string } | null
  /** For the next event: `out`, `doubtful` or `fit`. */
  status: string
}
