import type { Competition } from '../../../payload-types.ts'

type Level = Competition['level']

const names: readonly [RegExp, Level][] = [
  [/olympic games/i, 'olympic'],
  [/\bworld\b.*championships/i, 'world'],
  [/\b(african|asian|european|oceania|south american|nacac)\b.*championships/i, 'area'],
  [/championships/i, 'national'],
]

/** What kind of competition a name says it is. The files have no field for it. */
export const levelOf = (name: string): Level =>
  names.find(([pattern]) => pattern.test(name))?.[1] ?? 'meeting'
