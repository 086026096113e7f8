import type { ResultView } from '../types.ts'
import { words } from '../words.ts'

/** Q, q and the rest (CR 25.4), with what the letter means. */
export const Qualified = ({ qualified }: Pick<ResultView, 'qualified'>) =>
  qualified && <abbr title={words.qualified[qualified]}>{qualified}</abbr>
