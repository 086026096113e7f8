import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import type { Field, RichTextField, SanitizedCollectionConfig } from 'payload'

const ALWAYS = ['root', 'paragraph', 'text', 'linebreak', 'tab']

/** The node types that the editor of a rich text field knows. */
export function nodeTypes(
  { flattenedFields, slug }: SanitizedCollectionConfig,
  name: string,
): ReadonlySet<string> {
  const field = (flattenedFields as Field[]).find(
    (each): each is RichTextField => each.type === 'richText' && each.name === name,
  )
  if (!field?.editor || !isLexical(field.editor))
    throw new Error(`embeds(): ${slug}.${name} is not a rich text field with a Lexical editor.`)
  const types = field.editor.editorConfig.features.nodes.map(({ node }) =>
    typeOf(node as LexicalNode),
  )
  return new Set([...ALWAYS, ...types])
}

/** A node class, or one that stands in for another. */
type LexicalNode = { getType: () => string } | { replace: { getType: () => string }; with: unknown }

const typeOf = (node: LexicalNode): string => ('with' in node ? node.replace : node).getType()

const isLexical = (editor: object): editor is LexicalRichTextAdapter => 'editorConfig' in editor
