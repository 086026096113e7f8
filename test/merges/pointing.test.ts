import type { FlattenedField } from 'payload'

import { repointTree } from '../../plugins/embeds/tree/repoint.ts'
import { alike } from '../../plugins/merges/alike.ts'
import { idsIn, pathsTo, repointed } from '../../plugins/merges/pointing.ts'
import { embeds } from '../../collections/embeds.ts'
import { block, inline, paragraph, tree, views } from '../embeds/story.ts'

const to = (name: string, relationTo: string, more: object = {}) =>
  ({ name, relationTo, type: 'relationship', ...more }) as unknown as FlattenedField
const fields = [
  to('athlete', 'athletes'),
  to('members', 'athletes', { hasMany: true }),
  to('event', 'events'),
  to('mentioned', 'athletes', { custom: { derived: true }, hasMany: true }),
  { name: 'legs', flattenedFields: [to('runner', 'athletes')], type: 'array' },
] as unknown as FlattenedField[]

describe('what points at an entry', () => {
  it('is found wherever it stands, but for what is derived', () => {
    expect(pathsTo('athletes', fields)).toEqual(['athlete', 'members', 'legs.runner'])
    expect(idsIn(fields, { athlete: 1, event: 7, members: [2, 3] })).toEqual([
      'athletes:1',
      'athletes:2',
      'athletes:3',
      'events:7',
    ])
  })

  it('is moved with its neighbours left alone, and says nothing of what does not point there', () => {
    const doc = {
      athlete: 1,
      event: 1,
      legs: [
        { id: 'a', runner: 1 },
        { id: 'b', runner: 2 },
      ],
      members: [3, 1],
    }
    expect(repointed('athletes', fields, doc, [1, 9])).toEqual({
      athlete: 9,
      legs: [
        { id: 'a', runner: 9 },
        { id: 'b', runner: 2 },
      ],
      members: [3, 9],
    })
    expect(repointed('athletes', fields, doc, [4, 9])).toEqual({})
  })

  it('is moved in a body: live embeds alone, or those that are named', () => {
    const body = tree(
      block('head-to-head', { first: 1, id: 'a', second: 2 }),
      paragraph(inline('athlete-name', { athlete: 1, id: 'b' })),
      block('athlete-card', { asOf: 'publication', athlete: 1, id: 'c' }),
      block('splits', { event: 1, highlight: [1, 9], id: 'd' }),
    )
    const how = {
      collection: 'athletes',
      embeds: new Map(embeds.map((embed) => [embed.slug, embed])),
      from: 1,
      into: 9,
    }
    const { nodes, tree: moved } = repointTree(body, how)
    expect(nodes).toEqual(['a', 'b', 'd'])
    expect(views.nodes(moved)).toMatchObject([
      { first: 9, second: 2 },
      { athlete: 9 },
      { athlete: 1 },
      { event: 1, highlight: [9] },
    ])
    expect(repointTree(body, { ...how, only: new Set(['b']) }).nodes).toEqual(['b'])
  })

  it('says the same as before whatever a database adds', () => {
    expect(alike([{ familyName: 'A', givenName: null, id: 'x' }], [{ familyName: 'A' }])).toBe(true)
    expect(alike(7, '7')).toBe(true)
    expect(alike(undefined, null)).toBe(true)
    expect(alike([7, 8], [8, 7])).toBe(false)
  })
})
