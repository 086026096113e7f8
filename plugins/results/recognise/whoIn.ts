import { wordsOf } from '../../embeds/index.ts'
import type { KnownResult } from './types.ts'

/**
 * The competitor that a line names: by both names in any order, by initial and family name, by a family name that only
 * one has; a team by its name or its nation's letters.
 */
export function whoIn(
  line: string,
  results: readonly KnownResult[],
): { full: boolean; result: KnownResult } | null {
  const words = wordsOf(line)
  const named = results
    .map((result) => ({ result, sure: sureness(words, result) }))
    .filter(({ sure }) => sure > 0)
  const most = Math.max(0, ...named.map(({ sure }) => sure))
  const [best, rival] = named.filter(({ sure }) => sure === most)
  return best && !rival ? { full: isFull(line, best.result, most), result: best.result } : null
}

const FAMILY = 1
const INITIAL = 2
const FULL = 3

function sureness(words: readonly string[], result: KnownResult): number {
  const has = (name: string) => name !== '' && wordsOf(name).every((word) => words.includes(word))
  // The second team says so by one word more.
  if ('names' in result)
    return Math.max(0, ...result.names.filter(has).map((name) => wordsOf(name).length))
  return Math.max(
    ...[result, ...(result.others ?? [])].map(({ family, given }) => {
      if (!has(family)) return 0
      if (has(given)) return FULL
      const [initial = ''] = wordsOf(given)
      return initial !== '' && words.includes(initial.charAt(0)) ? INITIAL : FAMILY
    }),
  )
}

/** Three letters stand beside every athlete of a nation too: a line of a team names nobody else outside brackets. */
function isFull(line: string, result: KnownResult, sure: number): boolean {
  if (!('names' in result)) return sure > FAMILY
  const own = new Set([...result.names.flatMap(wordsOf), ...STATUSES])
  return wordsOf(line.replace(/\([^)]*\)/g, ' ')).every(
    (word) => own.has(word) || !/^\p{L}{3,}$/u.test(word),
  )
}

const STATUSES = ['dnf', 'dns', 'dsq']
