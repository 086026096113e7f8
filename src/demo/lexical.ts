import { randomBytes } from 'node:crypto'

/** A node of a Lexical tree, as Payload's rich text stores it. */
export interface LexicalNode {
  [key: string]: unknown
  type: string
  version: number
}

/** The value of a rich text field. */
export interface LexicalBody {
  [key: string]: unknown
  root: LexicalNode & {
    children: LexicalNode[]
    direction: 'ltr'
    format: ''
    indent: number
  }
}

export const body = (...children: LexicalNode[]): LexicalBody => ({
  root: { ...element, children, type: 'root', version: 1 },
})

/** A paragraph: prose with inline embeds between its words. Line breaks in the source are spaces. */
export const p = (prose: TemplateStringsArray, ...inlines: LexicalNode[]): LexicalNode => ({
  ...element,
  children: prose.flatMap((words, at) => {
    const inline = inlines[at]
    return [...text(words.replace(/\s+/g, ' ')), ...(inline ? [inline] : [])]
  }),
  textFormat: 0,
  textStyle: '',
  type: 'paragraph',
  version: 1,
})

export const h2 = (words: string): LexicalNode => ({
  ...element,
  children: text(words),
  tag: 'h2',
  type: 'heading',
  version: 1,
})

/** An embed between paragraphs. */
export const block = (slug: string, fields: Record<string, unknown>): LexicalNode => ({
  fields: { blockName: '', blockType: slug, id: nodeID(), ...fields },
  format: '',
  type: 'block',
  version: 2,
})

/** An embed in the run of a sentence. */
export const inline = (slug: string, fields: Record<string, unknown>): LexicalNode => ({
  fields: { blockType: slug, id: nodeID(), ...fields },
  type: 'inlineBlock',
  version: 1,
})

const element = { direction: 'ltr', format: '', indent: 0 } as const

function text(words: string): LexicalNode[] {
  if (words === '') return []
  return [
    { detail: 0, format: 0, mode: 'normal', style: '', text: words, type: 'text', version: 1 },
  ]
}

const nodeID = (): string => randomBytes(12).toString('hex')
