/** What stands before the caret and opens the picker. */
export interface Trigger {
  /** Where it begins in the text, its sign included. */
  leadOffset: number
  matchingString: string
  replaceableString: string
}

const MOST_CHARACTERS = 70
const MOST_WORDS = 8
/** After a blank, a bracket or at the start; a sentence that goes on is none. */
const OPEN = /(^|[\s(–—“"])([@/])((?![\s@/])[^@/\n.!?;:]*)$|(^|[\s(–—“"])(@)$/u

/**
 * `… beat @wightman 1500` opens it with `wightman 1500`. After `/` it opens with words that are no command: the slash
 * menu comes first.
 */
export function triggerOf(text: string, isCommand: (query: string) => boolean): null | Trigger {
  const match = OPEN.exec(text)
  if (!match) return null
  const lead = match[1] ?? match[4] ?? ''
  const sign = match[2] ?? match[5] ?? ''
  const query = match[3] ?? ''
  const words = query.split(/\s+/).filter(Boolean).length
  if (query.length > MOST_CHARACTERS || words > MOST_WORDS || /\s{2}/.test(query)) return null
  if (sign === '/' && (query.length < 2 || isCommand(query))) return null
  return {
    leadOffset: match.index + lead.length,
    matchingString: query,
    replaceableString: sign + query,
  }
}
