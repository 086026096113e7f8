import { defineEmbed, readByID, type DocID, type Embed } from '../../embeds/index.ts'
import { ageOn } from '../sports/athletics/ageOn.ts'
import { pickEntry } from '../pick/pick.ts'
import type { ResultsCollections } from '../types.ts'
import { localDay } from './day.ts'
import { loadEvents } from './load/loadEvents.ts'
import type { Entry } from './load/loadMarks.ts'
import { picked } from './picked.ts'
import { reference } from './reference.ts'
import { resultsRenderers } from './renderers.ts'
import { ageSchema } from './schemas.ts'
import type { AgeView } from './types.ts'
import { words } from './words.ts'

interface Athlete {
  birthDate?: null | string
  id: DocID
  name?: null | string
}

/** An athlete's age on the day of an event, where it happened: `23`. */
export const ageOnDay = (collections: ResultsCollections): Embed =>
  defineEmbed<Entry, AgeView>({
    slug: 'age',
    about: ({ athlete, event }) => [
      reference(collections.athletes, athlete),
      reference(collections.events, event),
    ],
    fields: [picked('athlete', collections.athletes), picked('event', collections.events)],
    kind: 'inline',
    label: 'Age on the day',
    load: async (asked, { req }) => {
      const athletes = await readByID<Athlete>(req, collections.athletes, {
        ids: asked.map(({ athlete }) => athlete),
        select: ['birthDate', 'name'],
      })
      const events = await loadEvents(
        req,
        collections,
        asked.map(({ event }) => event),
      )
      return asked.map(({ athlete: who, event: where }) => {
        const athlete = athletes.get(String(who))
        const event = events.get(String(where))?.event
        if (!athlete || !event) return null
        const known = /^\d{4}-\d{2}-\d{2}$/.test(athlete.birthDate ?? '') && event.date
        const age = known
          ? ageOn(athlete.birthDate ?? '', localDay(event.date, event.timeZone))
          : null
        return { age, athlete: { id: athlete.id, name: athlete.name ?? '' } }
      })
    },
    pick: pickEntry(collections, () => undefined),
    render: resultsRenderers.age,
    schema: ageSchema,
    warning: ({ age }) => (age === null ? words.warnings.noAge : null),
  })
