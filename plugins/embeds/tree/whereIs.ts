import { words } from './words.ts'

const LONGEST = 40
/** A body that was refused may be anything: no more than this of it is read for its words. */
const MOST_NODES = 50

/**
 * Where in a body a node stands, for a person: what it is, and the words that it stands in.
 *
 * @param path as a refusal gives it: `root.children.3.children.1.fields.url`
 * @returns a sentence, or nothing where the path leads to no node
 */
export function whereIs(root: unknown, path: string): string {
  const [first, ...inside] = stepsOf(path)
  if (first === undefined) return ''
  const line = childrenOf(root)[first]
  const node = inside.reduce((found: unknown, at) => childrenOf(found)[at], line)
  if (!isRecord(node)) return ''
  const said = beginning(line)
  if (said) return words.found(nameOf(node), inside.length > 0 ? beginning(node) : '', said)
  const before = childrenOf(root).slice(Math.max(0, first - MOST_NODES), first)
  return words.foundAfter(nameOf(node), before.map(beginning).findLast(Boolean) ?? '')
}

/** `root.children.3.children.1.fields.url` is `[3, 1]`. */
export const stepsOf = (path: string): number[] =>
  [...(/root((?:\.children\.\d+)*)/.exec(path)?.[1] ?? '').matchAll(/\d+/g)].map(Number)

function nameOf({ fields, type }: Record<string, unknown>): string {
  const name = words.node(type)
  const blockType = isRecord(fields) ? fields.blockType : null
  return typeof blockType === 'string' ? `${name} ${shortened(blockType)}` : name
}

function beginning(node: unknown): string {
  const waiting = [node]
  let text = ''
  for (let read = 0; waiting.length > 0 && read < MOST_NODES && text.length <= LONGEST; read++) {
    const next = waiting.shift()
    if (isRecord(next) && typeof next.text === 'string') text += next.text.slice(0, LONGEST + 1)
    waiting.unshift(...childrenOf(next).slice(0, MOST_NODES))
  }
  return shortened(text.trim())
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text

const childrenOf = (node: unknown): readonly unknown[] =>
  isRecord(node) && Array.isArray(node.children) ? node.children : []

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
