import type { OwnDerivation } from '../../derived-fields/index.ts'
import { keyOf, registryOf, referencesOf } from '../registry.ts'
import { plainText } from '../tree/plainText.ts'
import { embedNodes, isTree } from '../tree/walk.ts'
import type { DocID, Embed, Key } from '../types.ts'
import { excerptOf } from './excerptOf.ts'

export interface ArticleOptions {
  /** Rich text field that is read. @default 'body' */
  body?: string
  /**
   * Relationship fields (`hasMany`) for the documents a story mentions, by the collection they point at.
   * @default { mentionedAthletes: 'athletes', mentionedEvents: 'events' }
   */
  mentions?: Record<string, string>
  /** @default 'articles' */
  target?: string
}

/** Brysbaert 2019: silent reading of English non-fiction, 238 words a minute. */
const WORDS_A_MINUTE = 238

/** What a story says about itself, from its body: `excerpt`, `readingMinutes`, `dependsOn` and the mentions. */
export function articleDerivations(
  embeds: readonly Embed[],
  options: ArticleOptions = {},
): OwnDerivation[] {
  const {
    body = 'body',
    mentions = { mentionedAthletes: 'athletes', mentionedEvents: 'events' },
    target = 'articles',
  } = options
  const registry = registryOf({ collections: {}, embeds })
  return [
    {
      derive: (doc) => {
        const tree = isTree(doc[body]) ? doc[body] : null
        const references = [...embedNodes(tree)].map((node) => ({
          gone: node.fields.gone === true,
          about: referencesOf(registry.embeds, node),
        }))
        const there = references.filter(({ gone }) => !gone).flatMap(({ about }) => about)
        const mentioned = Object.entries(mentions).map(([field, collection]): [string, DocID[]] => [
          field,
          [
            ...new Set<DocID>(
              there.filter((each) => each.collection === collection).map(({ id }) => id),
            ),
          ],
        ])
        return {
          dependsOn: [...new Set<Key>(references.flatMap(({ about }) => about.map(keyOf)))].sort(),
          excerpt: excerptOf(tree),
          readingMinutes: minutes(plainText(tree)),
          ...Object.fromEntries<DocID[]>(mentioned),
        }
      },
      fields: ['excerpt', 'readingMinutes', 'dependsOn', ...Object.keys(mentions)],
      kind: 'own',
      target,
    },
  ]
}

function minutes(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
