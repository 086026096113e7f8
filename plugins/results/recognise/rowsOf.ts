import { marksIn, statusIn } from './readMarks.ts'

const PARTICLES = new Set(
  'al bin da das de del della den der di do dos du el la le ter und van von'.split(' '),
)
const SMALL_WORD = /(?<![\p{L}\p{N}.'’-])\p{Ll}[\p{L}'’-]+/gu
const MOST_SMALL_WORDS = 1
/** Two tabs are a row of three cells: nobody writes a sentence so. */
const CELLS = 3
/** More than there are in the decimals of a row. */
const FEWEST_COMMAS = 5

/**
 * The lines of a text that could be rows of a table. Where cells are set apart every line of cells is one, whatever it
 * says beside the mark; otherwise a sheet has no small words, and a sentence has.
 */
export function rowsOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map(cellsOf)
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

/** Cells set apart by tabs; or by commas, as a timing system writes them, where one stands between two words or is empty. */
function cellsOf(line: string): string[] {
  const commas = line.match(/,(?!\s)/g)?.length ?? 0
  const sheet = commas >= FEWEST_COMMAS && /,,|\p{L},\p{L}/u.test(line)
  return sheet ? line.split(',') : line.split('\t')
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
