import type { CollectionSlug } from 'payload'

import {
  defineEmbed,
  hasWords,
  havingAll,
  readByID,
  search,
  type DocID,
  type Embed,
} from '../../embeds/index.ts'
import type { Injury } from '../types.ts'
import { longDay, part } from '../words.ts'
import { injuryRenderers } from './renderers.ts'
import { injuryNoteSchema } from './schema.ts'
import type { InjuryNoteView } from './types.ts'

type Shown = Omit<Injury, 'deskNote' | 'event' | 'phase' | 'visibility'>
type Listed = { searchKey?: null | string; summary?: null | string } & Pick<
  Injury,
  'date' | 'id' | 'visibility'
>
type Athlete = NonNullable<InjuryNoteView['athlete']>

interface Slugs {
  athletes: string
  injuries: string
}

/** An injury as readers may know it: a private one is nothing to them, inside a public story too. */
export const injuryNoteOf = (slugs: Slugs): Embed =>
  defineEmbed<{ injury?: DocID | null }, InjuryNoteView>({
    slug: 'injury-note',
    about: ({ injury }) => [injury == null ? null : { collection: slugs.injuries, id: injury }],
    fields: [
      {
        name: 'injury',
        type: 'relationship',
        relationTo: slugs.injuries as CollectionSlug,
        required: true,
      },
    ],
    kind: 'block',
    label: 'Injury note',
    load: async (asked, { req }) => {
      const injuries = await readByID<Shown>(req, slugs.injuries, {
        ids: asked.map(({ injury }) => injury),
        select: SHOWN,
      })
      const athletes = await readByID<Athlete>(req, slugs.athletes, {
        ids: [...injuries.values()].map(({ athlete }) => athlete),
        select: ['name', 'nation'],
      })
      return asked.map(({ injury: id }) => {
        const injury = injuries.get(String(id))
        return injury ? toView(injury, athletes.get(String(injury.athlete))) : null
      })
    },
    pick: async (words, { req }) => {
      const found = await search<Listed>(req, slugs.injuries, {
        limit: CANDIDATES,
        select: ['date', 'searchKey', 'summary', 'visibility'],
        sort: '-date',
        where: havingAll(words),
      })
      return found
        .filter(({ searchKey }) => hasWords(searchKey ?? '', words))
        .map(({ date, id, summary, visibility }) => ({
          fields: { injury: id },
          hint: [longDay(date), visibility === 'private' ? 'private' : '']
            .filter(Boolean)
            .join(', '),
          label: summary ?? '',
        }))
    },
    render: injuryRenderers['injury-note'],
    schema: injuryNoteSchema,
    shows: ({ athlete }) => [athlete && { collection: slugs.athletes, id: athlete.id }],
  })

export const injuryNote = injuryNoteOf({ athletes: 'athletes', injuries: 'injuries' })

const CANDIDATES = 60

const SHOWN = [
  'athlete',
  'bodyPart',
  'date',
  'description',
  'expectedReturn',
  'side',
  'source',
  'sourceUrl',
  'status',
] as const satisfies readonly (keyof Shown)[]

const toView = (injury: Shown, athlete: Athlete | undefined): InjuryNoteView => ({
  athlete: athlete ? { id: athlete.id, name: athlete.name, nation: athlete.nation ?? null } : null,
  bodyPart: part(injury),
  date: injury.date,
  description: injury.description || null,
  expectedReturn: injury.expectedReturn || null,
  id: injury.id,
  source: injury.source ? { name: injury.source, url: webAddress(injury.sourceUrl) } : null,
  status: injury.status,
})

const webAddress = (url: null | string | undefined): null | string =>
  url && /^https?:\/\//i.test(url) ? url : null
