import { hasMark, rowsOf } from './rowsOf.ts'
import { marksIn, meaningsOf, same, statusIn } from './readMarks.ts'
import type { Agreement, KnownEvent, KnownResult } from './types.ts'
import { whoIn } from './whoIn.ts'

/**
 * How far a text is the table of an event, whatever its columns and its hand. `null` when it is not: too few of its
 * rows are the event's, or too few of their marks.
 */
export function agree(text: string, { results }: KnownEvent): Agreement | null {
  const rows = gather(rowsOf(text), results)
  const named = rows.filter((row) => row.who !== null)
  const known = new Map(named.map((row) => [row.who?.result, row]))
  const judged = [...known].flatMap(([result, { line, who }]) =>
    result && who ? [{ ...judge(line, result), full: who.full, result }] : [],
  )
  const equal = judged.filter(({ verdict }) => verdict === 'equal')
  const differs = judged.flatMap(({ read, result, verdict }) =>
    verdict === 'differs' ? [{ fact: factOf(result), read, who: nameOf(result) }] : [],
  )
  const agreement = { differs, equal: equal.length, matched: judged.length, rows: rows.length }
  const marks = equal.filter(({ result }) => result.mark)
  const alone = rows.length === 1 || judged.length === 1
  const enough = alone
    ? rows.length === 1 && marks.some(({ full }) => full)
    : marks.length > 0 && equal.length * 2 >= judged.length && judged.length * 2 >= rows.length
  return enough ? agreement : null
}

interface Row {
  line: string
  who: ReturnType<typeof whoIn>
}

/** Some sheets come with each cell on a line of its own: what follows a name up to the next belongs to it. */
function gather(lines: readonly string[], results: readonly KnownResult[]): Row[] {
  const rows: Row[] = []
  for (const line of lines) {
    const who = whoIn(line, results)
    const last = rows[rows.length - 1]
    if (who) rows.push({ line, who })
    else if (last?.who && !hasMark(last.line)) last.line += ` ${line}`
    else if (hasMark(line) && /\p{L}{3}/u.test(line)) rows.push({ line, who: null })
  }
  return rows
}

function judge(
  line: string,
  { mark, status }: KnownResult,
): { read: string; verdict: 'differs' | 'equal' | 'silent' } {
  const printed = statusIn(line)
  const values = mark ? meaningsOf(mark.replace(/[^\d:.,]/g, '')) : []
  const [value] = values
  if (value === undefined || status !== 'OK') {
    if (printed) return { read: printed, verdict: printed === status ? 'equal' : 'differs' }
    const [first] = marksIn(line)
    return first ? { read: first.text, verdict: 'differs' } : { read: '', verdict: 'silent' }
  }
  const marks = marksIn(line)
  if (
    marks.some(({ meanings }) => meanings.some((one) => values.some((other) => same(one, other))))
  )
    return { read: mark ?? '', verdict: 'equal' }
  if (printed) return { read: printed, verdict: 'differs' }
  const [nearest] = marks.sort((a, b) => off(a.meanings, value) - off(b.meanings, value))
  return nearest ? { read: nearest.text, verdict: 'differs' } : { read: '', verdict: 'silent' }
}

const off = (meanings: readonly number[], value: number): number =>
  Math.min(...meanings.map((meaning) => Math.abs(meaning - value)))

const factOf = ({ mark, status }: KnownResult): string => (status === 'OK' ? (mark ?? '') : status)

const nameOf = (result: KnownResult): string =>
  'names' in result ? (result.names[0] ?? '') : `${result.given} ${result.family}`.trim()
