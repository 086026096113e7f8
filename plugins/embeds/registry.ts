import type { Payload, SanitizedConfig } from 'payload'

import { omit } from './omit.ts'
import type { Embed, EmbedFields, EmbedNode, EmbedsOptions, Key, Reference } from './types.ts'

const CUSTOM = 'mixed-zone.embeds'

/** The embeds of a Payload config, and where they may stand. */
export interface EmbedRegistry {
  collections: Record<string, readonly string[]>
  embeds: ReadonlyMap<string, Embed>
  options: EmbedsOptions
}

/** @throws Error when two embeds share a slug */
export function registryOf(options: EmbedsOptions): EmbedRegistry {
  const embeds = new Map<string, Embed>()
  for (const embed of options.embeds) {
    if (embeds.has(embed.slug)) throw new Error(`Two embeds are called "${embed.slug}".`)
    embeds.set(embed.slug, embed)
  }
  return { collections: { ...options.collections }, embeds, options }
}

/** For `config.custom`: the engine finds its registry wherever it has a Payload instance. */
export const storeRegistry = (registry: EmbedRegistry): Record<string, unknown> => ({
  [CUSTOM]: registry,
})

/** @throws Error when the plugin is not in the config */
export function embedRegistry({ config }: { config: SanitizedConfig } | Payload): EmbedRegistry {
  const registry: unknown = config.custom?.[CUSTOM]
  if (!registry) throw new Error('embeds() is not among the plugins of this Payload config.')
  return registry as EmbedRegistry
}

/** Whether the plugin is in the config. */
export const hasEmbeds = ({ config }: Payload): boolean => config.custom?.[CUSTOM] !== undefined

export const keyOf = ({ collection, id }: Reference): Key => `${collection}:${id}`

/** The documents a node is about; none for a node that no embed declares. */
export function referencesOf(embeds: EmbedRegistry['embeds'], { fields }: EmbedNode): Reference[] {
  return present(embeds.get(fields.blockType)?.about(fields) ?? [])
}

export const present = (references: readonly (null | Reference | undefined)[]): Reference[] =>
  references.filter((reference) => reference != null && (reference.id ?? '') !== '') as Reference[]

/** The documents a view shows, and those that the embed is about. */
export const keysShown = (embed: Embed | undefined, asked: EmbedFields, view: unknown): Key[] => {
  const shown = view == null ? [] : (embed?.shows?.(view) ?? [])
  return [...new Set(present([...(embed?.about(asked) ?? []), ...shown]).map(keyOf))].sort()
}

/** Fields of a node that are the engine's own. */
export const ENGINES = ['asOf', 'blockName', 'blockType', 'frozen', 'gone', 'id', 'view'] as const

/** What `load` and `about` are given: the fields a reporter filled in, without what the engine keeps beside them. */
export const askedFields = ({ fields }: EmbedNode): EmbedFields => omit(fields, ...ENGINES)
