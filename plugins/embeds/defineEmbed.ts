import type { Field, RelationshipFieldSingleValidation } from 'payload'
import { createElement } from 'react'

import { ENGINES } from './registry.ts'
import type { Embed, EmbedDeclaration } from './types.ts'

/**
 * Checks a declaration and makes it one the registry can hold.
 * Relationships in its fields stay ids in every answer: the view carries what is shown.
 *
 * @throws Error when the slug is not kebab-case or a field has no place in a block
 */
export function defineEmbed<Fields extends object, View>(
  declaration: EmbedDeclaration<Fields, View>,
): Embed {
  const { about, atTime, fields, load, pick, recognise, render, shows, slug, warning } = declaration
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))
    throw new Error(`An embed's slug is in kebab-case, like results-table; read: "${slug}".`)
  for (const field of fields)
    if ('name' in field && RESERVED.has(field.name))
      throw new Error(
        `The field "${field.name}" of the embed "${slug}" is the engine’s own. Name it differently.`,
      )

  return {
    ...declaration,
    about: (stored) => about(stored as Fields),
    atTime: (view, now) => atTime?.(view as View, now) ?? { until: Infinity, view },
    fields: fields.map(idsOnly),
    load: (asked, context) => load(asked as Fields[], context),
    // What is found becomes an embed's fields, of whatever shape.
    pick: pick as Embed['pick'],
    recognise: recognise as Embed['recognise'],
    render: {
      react: ({ href, view }) => createElement(render.react, { href, view: view as View }),
      text: (view) => render.text(view as View),
    },
    shows: (view) => shows?.(view as View) ?? [],
    warning: (view) => warning?.(view as View) ?? null,
  } satisfies Embed
}

const RESERVED: ReadonlySet<string> = new Set(ENGINES)

/**
 * Relationships stay ids when read. When saved they are not looked up one by one: the engine reads all targets of a
 * body in one query, and one that was deleted must not keep an editor from saving.
 */
const idsOnly = (field: Field): Field =>
  field.type === 'relationship' || field.type === 'upload'
    ? ({ validate: isThere, ...field, maxDepth: 0 } as Field)
    : field

const isThere: RelationshipFieldSingleValidation = (value, { req: { t }, required }) =>
  required && value == null ? t('validation:required') : true
