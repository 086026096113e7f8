import type { Field } from 'payload'

import { PUBLICATION } from '../asOf.ts'
import { isLinkAddress } from './linkAddress.ts'
import { isEmbedNode } from './walk.ts'
import { whereIs } from './whereIs.ts'
import { words } from './words.ts'
import type { Embed, Tree, TreeNode } from '../types.ts'

/** What may stand in a rich text field. */
export interface Rules {
  embeds: ReadonlyMap<string, Embed>
  /** The id as the database holds it, or `null` when this is not one. */
  readID: (value: unknown, collection: string) => null | number | string
  newID: () => string
  /** Node types of the field's editor. */
  types: ReadonlySet<string>
}

export type Vetted = { ok: false; message: string } | { ok: true; tree: Tree }

const DEEPEST = 40
const MOST_NODES = 20_000
const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype']

/**
 * Reads a body that anyone may have written by hand. Gives a copy fit to store: no views, every embed with an id of
 * its own, ids as the database holds them. Otherwise says at which node what was read, what was expected, and where a
 * person finds it.
 */
export function vetTree(value: unknown, rules: Rules): Vetted {
  let count = 0
  const ids = new Set<string>()

  const vetNode = (node: unknown, path: string, depth: number): TreeNode => {
    if (depth > DEEPEST) throw new Refusal(path, 'is too deep', `at most ${DEEPEST} levels`)
    if (++count > MOST_NODES)
      throw new Refusal(path, 'is one node too many', `at most ${MOST_NODES}`)
    if (!isRecord(node)) throw new Refusal(path, `read ${show(node)}`, 'a node')
    refuseHostileKeys(node, path)
    if (typeof node.type !== 'string' || !rules.types.has(node.type))
      throw new Refusal(
        path,
        `read a node of type ${show(node.type)}`,
        `one of ${[...rules.types].sort().join(', ')}`,
      )
    vetParts(node, path)
    const copy: TreeNode = { ...node, type: node.type }
    if (Array.isArray(node.children))
      copy.children = node.children.map((child, at) =>
        vetNode(child, `${path}.children.${at}`, depth + 1),
      )
    if (node.type === 'block' || node.type === 'inlineBlock')
      copy.fields = vetEmbed(copy, path, rules, ids)
    return copy
  }

  const root = isRecord(value) ? value.root : undefined
  try {
    return { ok: true, tree: { ...(value as object), root: vetNode(root, 'root', 0) } }
  } catch (err) {
    if (err instanceof Refusal)
      return { ok: false, message: `${err.message} ${whereIs(root, err.path)}`.trimEnd() }
    throw err
  }
}

function refuseHostileKeys(value: object, path: string): void {
  for (const key of HOSTILE_KEYS)
    if (Object.hasOwn(value, key))
      throw new Refusal(path, `read a property called ${show(key)}`, 'none of that name')
}

function vetParts(node: Record<string, unknown>, path: string): void {
  const { children, fields, tag, text, type } = node
  if (children !== undefined && !Array.isArray(children))
    throw new Refusal(`${path}.children`, `read ${show(children)}`, 'a list of nodes')
  if (type === 'text' && typeof text !== 'string')
    throw new Refusal(`${path}.text`, `read ${show(text)}`, 'text')
  if (type === 'heading' && !/^h[1-6]$/.test(String(tag)))
    throw new Refusal(`${path}.tag`, `read ${show(tag)}`, 'h1 to h6')
  if (type === 'list' && tag !== 'ol' && tag !== 'ul')
    throw new Refusal(`${path}.tag`, `read ${show(tag)}`, 'ol or ul')
  if (type === 'link' || type === 'autolink') {
    const url = isRecord(fields) ? (fields.url ?? '') : null
    if (typeof url !== 'string' || (url !== '' && !isLinkAddress(url)))
      throw new Refusal(`${path}.fields.url`, `read ${show(url)}`, words.link)
  }
}

function vetEmbed(
  node: TreeNode,
  path: string,
  rules: Rules,
  ids: Set<string>,
): Record<string, unknown> {
  if (!isEmbedNode(node))
    throw new Refusal(`${path}.fields`, `read ${show(node.fields)}`, 'fields with a blockType')
  refuseHostileKeys(node.fields, `${path}.fields`)
  const embed = rules.embeds.get(node.fields.blockType)
  const kind = node.type === 'block' ? 'block' : 'inline'
  if (!embed || embed.kind !== kind) {
    const known = [...rules.embeds.values()]
      .filter((each) => each.kind === kind)
      .map(({ slug }) => slug)
    throw new Refusal(
      `${path}.fields.blockType`,
      `read ${show(node.fields.blockType)}`,
      `one of ${known.join(', ')}`,
    )
  }
  const { asOf, blockName, blockType, id } = node.fields
  const clean: Record<string, unknown> = {
    ...pick(node.fields, namesOf(embed.fields)),
    ...(asOf ? { asOf } : {}),
    ...(typeof blockName === 'string' ? { blockName } : {}),
    blockType,
    id: ownID(id, ids, rules),
  }
  if (!isAsOf(asOf))
    throw new Refusal(
      `${path}.fields.asOf`,
      `read ${show(asOf)}`,
      'publication, or a date such as 2026-06-12T21:14:00Z',
    )
  for (const field of embed.fields) {
    if (field.type !== 'relationship' && field.type !== 'upload') continue
    if (typeof field.relationTo !== 'string' || clean[field.name] == null) continue
    const relationTo = field.relationTo
    const read = (value: unknown) => {
      const id = rules.readID(value, relationTo)
      if (id === null)
        throw new Refusal(
          `${path}.fields.${field.name}`,
          `read ${show(value)}`,
          `an id of ${relationTo}`,
        )
      return id
    }
    const stored = clean[field.name]
    clean[field.name] = field.hasMany && Array.isArray(stored) ? stored.map(read) : read(stored)
  }
  return clean
}

/** The fields that a block stores: those inside rows and the like are its own. */
const namesOf = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) =>
    'name' in field ? [field.name] : 'fields' in field ? namesOf(field.fields) : [],
  )

const pick = (from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name]]),
  )

const isAsOf = (value: unknown): boolean =>
  value == null ||
  value === '' ||
  value === PUBLICATION ||
  (typeof value === 'string' && ISO.test(value) && !Number.isNaN(Date.parse(value)))

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

/** A pasted copy of an embed gets an id of its own: the live stream names embeds by id. */
function ownID(id: unknown, ids: Set<string>, { newID }: Rules): string {
  const own = typeof id === 'string' && /^[\w-]{1,64}$/.test(id) && !ids.has(id) ? id : newID()
  ids.add(own)
  return own
}

class Refusal extends Error {
  constructor(
    readonly path: string,
    read: string,
    expected: string,
  ) {
    super(`${path}: ${read}, expected ${expected}.`)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
