import { isEmbedNode } from '../tree/walk.ts'
import type { Tree, TreeNode } from '../types.ts'

const EXCERPT_CHARACTERS = 240
/** What of a paragraph is looked at. */
const PARAGRAPH_CHARACTERS = 4_000
/** Where a bound fact stands: Unicode's object replacement character. */
const FACT = '\uFFFC'
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}|Dr|Mr|Mrs|Ms|No|St|vs)\.$/u

/**
 * The first sentences without a bound fact in them, of the first paragraph that has any: an excerpt is stored, so it
 * must not repeat a fact. A paragraph is not lost for the one sentence that shows its fact.
 */
export function excerptOf(tree: null | Tree): null | string {
  for (const node of tree?.root.children ?? []) {
    if (node.type !== 'paragraph') continue
    const free = sentencesOf(textOf(node)).filter((sentence) => !sentence.includes(FACT))
    const text = free.join(' ').trim()
    if (text !== '') return cut(text)
  }
  return null
}

function cut(text: string): string {
  if (text.length <= EXCERPT_CHARACTERS) return text
  const start = text.slice(0, EXCERPT_CHARACTERS)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))}…`
}

/** `He won. “Gold!” he said.` are two. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const part of text
    .slice(0, PARAGRAPH_CHARACTERS)
    .split(/(?<=[.!?…][”’"')\]]?)\s+(?=[\p{Lu}\p{N}\uFFFC“‘"'([])/u)) {
    const before = sentences.at(-1)
    if (before !== undefined && ABBREVIATION.test(before))
      sentences.push(`${sentences.pop()} ${part}`)
    else sentences.push(part)
  }
  return sentences
}

function textOf(node: TreeNode): string {
  if (isEmbedNode(node)) return FACT
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  return node.text ?? (node.children ?? []).map(textOf).join('')
}
