import { flattenTopLevelFields } from 'payload'
import type { CollectionConfig, Config, Payload, Plugin } from 'payload'

import { changes } from './collections/changes.ts'
import { feedFollowers } from './collections/feedFollowers.ts'
import { feedPositions } from './collections/feedPositions.ts'
import { compile, type Registry } from './registry/compile.ts'
import { pointers } from './registry/keysOf.ts'
import { answerFresh } from './hooks/answerFresh.ts'
import { guardDerived } from './hooks/guardDerived.ts'
import { recordChange, recordDelete } from './hooks/recordChange.ts'
import { recordFailed } from './hooks/recordFailed.ts'
import { start } from './start.ts'
import type { DerivedFieldsOptions, Source } from './types.ts'

/**
 * Derived fields: one declaration each, and from it the hooks, the recomputing, the explanations and the feed.
 * Put it after plugins that add collections or hooks of their own. Needs the transactions plugin.
 *
 * @throws Error at start, when a declaration names a collection or field that is not there.
 */
export const derivedFields =
  (options: DerivedFieldsOptions): Plugin =>
  (config: Config): Config => {
    const registry = compile(options.derivations)
    checkNames(registry, config)
    const followed = new Set([...registry.collections, ...(options.follow ?? [])])
    return {
      ...config,
      collections: [
        ...(config.collections ?? []).map((collection) =>
          options.disabled || !followed.has(collection.slug)
            ? collection
            : follow(collection, registry),
        ),
        changes,
        feedPositions,
        feedFollowers,
      ],
      onInit: async (payload: Payload) => {
        await config.onInit?.(payload)
        if (!options.disabled)
          await start(payload, registry, { followed, pollMs: options.pollMs ?? 500 })
      },
    }
  }

const follow = (collection: CollectionConfig, registry: Registry): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      recordChange(registry, collection.slug),
    ],
    afterDelete: [
      ...(collection.hooks?.afterDelete ?? []),
      recordDelete(registry, collection.slug),
    ],
    afterOperation: [
      ...(collection.hooks?.afterOperation ?? []),
      recordFailed(registry, collection.slug),
      answerFresh(collection.slug),
    ],
    beforeChange: [
      ...(collection.hooks?.beforeChange ?? []),
      guardDerived(registry, collection.slug),
    ],
  },
})

function checkNames(registry: Registry, config: Config): void {
  const slugs = new Set(config.collections?.map(({ slug }) => slug))
  for (const slug of registry.collections)
    if (!slugs.has(slug))
      throw new Error(
        `A derivation names the collection "${slug}", which this config does not have.`,
      )
  for (const { by, from, name } of registry.keyed)
    if (!slugs.has(by) && !Object.entries(from).every(([slug, source]) => shares(source, slug)))
      throw new Error(
        `The derivation "${name}" is by "${by}", which this config has no collection for, and its rows share no text.`,
      )

  function shares(source: Source, slug: string): boolean {
    const fields = config.collections?.find((one) => one.slug === slug)?.fields ?? []
    const texts = flattenTopLevelFields(fields).flatMap((field) =>
      field.type === 'text' ? [field.name] : [],
    )
    return pointers(source).length > 0 && pointers(source).every((field) => texts.includes(field))
  }
}
