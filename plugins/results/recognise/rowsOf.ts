import { marksIn, statusIn } from './readMarks.ts'

const PARTICLES = new Set(
  'al bin da das de del della den der di do dos du el la le ter und van von'.split(' '),
)
const MOST_SMALL_WORDS = 1

/** The lines of a text that could be rows of a table: a sheet has no small words, a sentence has. */
export const rowsOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && smallWords(line) <= MOST_SMALL_WORDS)

/** Whether a line has what a row ends with. */
export const hasMark = (line: string): boolean =>
  marksIn(line).length > 0 || statusIn(line) !== null

const smallWords = (line: string): number =>
  (line.match(/(?<![\p{L}\p{N}.'’-])\p{Ll}[\p{L}'’-]+/gu) ?? []).filter(
    (word) => word.length > 1 && !PARTICLES.has(word),
  ).length
