import { wordsOf } from '../../embeds/index.ts'
import type { KnownResult } from './types.ts'

/** The competitor that a line names: by both names in any order, by initial and family name, or by a family name that only one has. */
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
  return best && !rival ? { full: most > FAMILY, result: best.result } : null
}

const FAMILY = 1
const INITIAL = 2
const FULL = 3

function sureness(words: readonly string[], { family, given }: KnownResult): number {
  const has = (name: string) => name !== '' && wordsOf(name).every((word) => words.includes(word))
  if (!has(family)) return 0
  if (has(given)) return FULL
  const [initial = ''] = wordsOf(given)
  return initial !== '' && words.includes(initial.charAt(0)) ? INITIAL : FAMILY
}
