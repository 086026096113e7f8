import type { CollectionConfig } from 'payload'

import { derived, explanations } from '../plugins/derived-fields/index.ts'
import { printedIn, searchKeyField } from '../plugins/embeds/index.ts'
import {
  advanceFields,
  advancingField,
  ageGroupField,
  athletics,
  atStakeField,
  courseChart,
  courseField,
  disciplineField,
  genderField,
  hidden,
  placedField,
  podiumField,
  reigningChampionsField,
  roundField,
  roundRuleField,
  sectionsField,
  standingsField,
  teamRuleFields,
  teamScoresField,
  startField,
} from '../plugins/results/index.ts'
import { may } from './access.ts'
import { embargoField } from './fields/embargoField.ts'
import { sourceIDField } from './fields/sourceIDField.ts'

/** One race or list of one round: the men's 1500 m final. A heat is an event of its own. */
export const events: CollectionConfig = {
  slug: 'events',
  access: may('events'),
  admin: {
    defaultColumns: ['title', 'date', 'status', 'resultCount', 'articles'],
    group: 'Facts',
    listSearchableFields: ['title', 'searchKey'],
    useAsTitle: 'title',
  },
  defaultSort: '-localStart',
  fields: [
    derived({ name: 'title', type: 'text', index: true }),
    derived({ name: 'name', type: 'text', admin: { hidden: true }, index: true }),
    derived(searchKeyField),
    {
      name: 'competition',
      type: 'relationship',
      index: true,
      relationTo: 'competitions',
      required: true,
    },
    {
      type: 'row',
      fields: [
        disciplineField({ index: true, required: true }),
        genderField({ required: true }),
        ageGroupField('Senior'),
      ],
    },
    {
      type: 'row',
      fields: [
        roundField,
        {
          name: 'heat',
          type: 'number',
          admin: { description: 'Which heat or group, from 1.' },
          min: 1,
        },
        sectionsField,
      ],
    },
    {
      type: 'row',
      fields: [
        startField({ name: 'date', index: true, required: true }),
        { name: 'indoor', type: 'checkbox', defaultValue: false },
        {
          name: 'wind',
          type: 'text',
          admin: {
            description: 'As printed, in metres per second: +0.7. Races of up to 200 m only.',
          },
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'scheduled',
      options: [
        { label: 'Scheduled', value: 'scheduled' },
        { label: 'Live', value: 'live' },
        { label: 'Unofficial', value: 'unofficial' },
        { label: 'Official', value: 'official' },
      ],
      required: true,
    },
    {
      name: 'combinedEvent',
      type: 'relationship',
      label: 'Combined event',
      admin: { description: 'The decathlon or heptathlon this is a part of.', position: 'sidebar' },
      index: true,
      relationTo: 'events',
    },
    advanceFields,
    teamRuleFields,
    courseField(athletics),
    {
      name: 'records',
      type: 'relationship',
      admin: {
        description:
          'As at the head of a start list. Records whose scope covers the event are at stake without being listed.',
      },
      hasMany: true,
      index: true,
      relationTo: 'records',
    },
    embargoField(
      'Until then only the desk sees its results, and nothing follows from them. It is taken away when the time has come.',
    ),
    sourceIDField,
    derived({
      name: 'localStart',
      type: 'text',
      admin: { hidden: true },
      index: true,
    }),
    derived({ name: 'venue', type: 'text' }),
    derived({ name: 'timeZone', type: 'text', label: 'Time zone' }),
    derived({ name: 'medalEvent', type: 'checkbox', label: 'Medals to win' }),
    derived({ name: 'contest', type: 'text', admin: { hidden: true }, index: true }),
    derived({ name: 'timedFinal', type: 'text', admin: { hidden: true }, index: true }),
    derived({
      name: 'championship',
      type: 'relationship',
      admin: { hidden: true },
      relationTo: 'championships',
    }),
    derived(hidden(atStakeField)),
    derived({ name: 'resultCount', type: 'number', label: 'Results' }),
    derived(reigningChampionsField),
    derived(podiumField),
    derived(placedField),
    derived(teamScoresField),
    derived(roundRuleField),
    derived(standingsField),
    derived(advancingField),
    courseChart,
    explanations(),
    printedIn(),
    {
      name: 'results',
      type: 'join',
      admin: { defaultColumns: ['rank', 'competitor', 'mark', 'status', 'flagText'] },
      collection: 'results',
      // Not by rank: in both databases who has none would stand above the winner.
      defaultSort: 'listOrder',
      on: 'event',
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      label: 'Stories',
      on: 'mentionedEvents',
    },
    { name: 'injuries', type: 'join', collection: 'injuries', on: 'event' },
  ],
}
