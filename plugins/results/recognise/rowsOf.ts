import { marksIn, statusIn } from './readMarks.ts'

const PARTICLES = new Set(
  'al bin da das de del della den der di do dos du el la le ter und van von'.split(' '),
)
const SMALL_WORD = /(?<![\p{L}\p{N}.'’-])\p{Ll}[\p{L}'’-]+/gu
const MOST_SMALL_WORDS = 1
/** Two tabs are a row of three cells: nobody writes a sentence so. */
const CELLS = 3

/**
 * The lines of a text that could be rows of a table. Where cells are set apart every line of cells is one, whatever it
 * says beside the mark; otherwise a sheet has no small words, and a sentence has.
 */
export function rowsOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t'))
  const table = lines.some((cells) => cells.length >= CELLS)
  return lines
    .map((cells) => ({ cells, line: (table ? cells.map(withoutRemark) : cells).join('\t').trim() }))
    .filter(({ line }) => line !== '')
    .filter(
      ({ cells, line }) =>
        (table && cells.length > 1) || smallWords(line).length <= MOST_SMALL_WORDS,
    )
    .map(({ line }) => line)
}

/** Whether a line has what a row ends with. */
export const hasMark = (line: string): boolean =>
  marksIn(line).length > 0 || statusIn(line) !== null

/** `SB`, without `beats 3:30.60, Oslo, 12 June 2025`: a mark that somebody talks about is not the row's. */
function withoutRemark(cell: string): string {
  const [remark] = smallWords(cell)
  return remark && marksIn(cell.slice(remark.index)).length > 0 ? cell.slice(0, remark.index) : cell
}

const smallWords = (line: string): RegExpMatchArray[] =>
  [...line.matchAll(SMALL_WORD)].filter(([word]) => word.length > 1 && !PARTICLES.has(word))
