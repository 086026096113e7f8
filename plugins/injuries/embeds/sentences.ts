import { longDay } from '../words.ts'
import type { InjuryNoteView } from './types.ts'

export const statusWords: Record<string, string> = {
  doubtful: 'Doubtful',
  fit: 'Fit again',
  out: 'Out',
}

export const back = ({
  expectedReturn,
  status,
}: Pick<InjuryNoteView, 'expectedReturn' | 'status'>): null | string =>
  expectedReturn && status !== 'fit' ? `Expected back ${longDay(expectedReturn)}.` : null

/** `Josh Kerr, out: left hamstring. Pulled up at about 800 m. (British Athletics, 17 September 2025)` */
export function injuryText({
  athlete,
  bodyPart,
  date,
  description,
  source,
  status,
  ...rest
}: InjuryNoteView): string {
  const head = [athlete?.name, (statusWords[status] ?? status).toLowerCase()]
    .filter(Boolean)
    .join(', ')
  const said = [source?.name, longDay(date)].filter(Boolean).join(', ')
  return [`${head}: ${bodyPart}.`, description, back({ ...rest, status }), `(${said})`]
    .filter(Boolean)
    .join(' ')
}
