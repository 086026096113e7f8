import type { Article } from '../../payload-types.ts'
import type { DocID, EmbedFields, Tree, TreeNode } from '../../plugins/embeds/index.ts'

/** Short hands for Lexical trees, as the admin would save them. */
export const tree = (...children: TreeNode[]) =>
  ({
    root: { children, direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 },
  }) as Article['body'] & Tree

export const paragraph = (...children: (string | TreeNode)[]): TreeNode =>
  ({
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    type: 'paragraph',
    version: 1,
  }) as TreeNode

export const text = (words: string): TreeNode =>
  ({
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    text: words,
    type: 'text',
    version: 1,
  }) as TreeNode

export const block = (blockType: string, fields: EmbedFields): TreeNode =>
  ({ fields: { blockType, ...fields }, format: '', type: 'block', version: 2 }) as TreeNode

export const inline = (blockType: string, fields: EmbedFields): TreeNode =>
  ({ fields: { blockType, ...fields }, type: 'inlineBlock', version: 1 }) as TreeNode

export const resultsTable = (event: DocID) => block('results-table', { event })
export const podium = (event: DocID) => block('podium', { event })
export const injuryNote = (injury: DocID) => block('injury-note', { injury })
export const mark = (event: DocID, athlete: DocID) => inline('live-mark', { athlete, event })
export const place = (event: DocID, athlete: DocID) => inline('place', { athlete, event })
export const age = (athlete: DocID, event: DocID) => inline('age', { athlete, event })
export const medalCount = (athlete: DocID) => inline('medal-count', { athlete })
export const medalTable = (competition: DocID) => block('medal-table', { competition })
export const athlete = (id: DocID) => inline('athlete-name', { athlete: id })

/** The views in a body, in reading order. */
export const views = (body: Tree): unknown[] => views.nodes(body).map(({ view }) => view)

/** The fields of its embeds, in reading order. */
views.nodes = (body: Tree): ({ blockType: string; view?: unknown } & EmbedFields)[] =>
  nodesIn(body.root)

const nodesIn = ({ children = [], fields }: TreeNode): ({ blockType: string } & EmbedFields)[] => [
  ...(typeof fields?.blockType === 'string' ? [{ ...fields, blockType: fields.blockType }] : []),
  ...children.flatMap(nodesIn),
]
