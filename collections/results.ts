import type { CollectionConfig } from 'payload'

import { derived, explanations } from '../plugins/derived-fields/index.ts'
import { printedIn } from '../plugins/embeds/index.ts'
import {
  askedOfRecordFields,
  competedAsField,
  disciplineField,
  flagDoubtFields,
  flagPartFields,
  flagsField,
  historyField,
  honourField,
  pointsFields,
  publishedFields,
  resultDetailFields,
  resultStatusFields,
  squadFields,
  teamElsewhereFields,
  timedFinalFields,
} from '../plugins/results/index.ts'
import { may, onlyStaff } from './access.ts'
import { embargoField } from './fields/embargoField.ts'
import { inListsAlone, whereThereIs } from './fields/inForms.ts'
import { sourceIDField } from './fields/sourceIDField.ts'

/** One competitor in one event; or a mark set elsewhere, in a competition this house does not keep. */
export const results: CollectionConfig = {
  slug: 'results',
  access: may('results'),
  admin: {
    defaultColumns: ['competitor', 'event', 'rank', 'mark', 'status', 'flagText'],
    group: 'Facts',
    listSearchableFields: ['competitor', 'mark'],
    useAsTitle: 'competitor',
  },
  defaultSort: '-date',
  fields: [
    derived({ name: 'competitor', type: 'text', index: true }),
    derived({ name: 'representing', type: 'text', admin: { description: 'Three letters.' } }),
    derived({ name: 'area', type: 'text', admin: { hidden: true } }),
    {
      type: 'row',
      fields: [
        { name: 'event', type: 'relationship', index: true, relationTo: 'events' },
        { name: 'athlete', type: 'relationship', index: true, relationTo: 'athletes' },
      ],
    },
    competedAsField,
    {
      type: 'row',
      fields: [
        { name: 'team', type: 'text', admin: { description: 'A relay team: Italy, Italy B' } },
        {
          name: 'members',
          type: 'relationship',
          hasMany: true,
          index: true,
          relationTo: 'athletes',
        },
        {
          name: 'nation',
          type: 'text',
          admin: {
            description:
              'Competed for, three letters. Empty: the athlete’s nation on that day, or a club’s team.',
          },
        },
      ],
    },
    {
      name: 'membersAs',
      type: 'array',
      admin: {
        condition: ({ team }: { team?: unknown }) => Boolean(team),
        description: 'Runners who had another name, or another nation, than the athlete had then.',
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'athlete', type: 'relationship', relationTo: 'athletes' },
            { name: 'competedAs', type: 'text', label: 'Competed as' },
            { name: 'nation', type: 'text', admin: { description: 'Three letters.' } },
          ],
        },
      ],
      label: 'Members competed as',
      labels: { plural: 'Members', singular: 'Member' },
    },
    {
      name: 'elsewhere',
      type: 'group',
      admin: {
        condition: (data) => !data.event,
        description:
          'For a mark from a competition that is not kept here: what an earlier season is made of.',
      },
      fields: [
        disciplineField(),
        { name: 'date', type: 'text', admin: { description: 'YYYY-MM-DD' } },
        { name: 'venue', type: 'text', admin: { description: 'The city: Oslo' } },
        { name: 'competition', type: 'text' },
        teamElsewhereFields,
        { name: 'indoor', type: 'checkbox' },
        {
          name: 'notForBests',
          type: 'checkbox',
          admin: {
            description: 'Counts for no best, whatever the rules say: a downhill course, a split.',
          },
        },
      ],
    },
    ...resultStatusFields,
    ...resultDetailFields,
    ...publishedFields,
    historyField('teamHistory', 'the team’s', {
      condition: ({ team }: { team?: unknown }) => Boolean(team),
    }),
    embargoField(
      'Until then only the desk sees the result, and nothing follows from it. It is taken away when the time has come.',
    ),
    derived({
      name: 'released',
      type: 'checkbox',
      access: { read: onlyStaff },
      admin: { hidden: true },
    }),
    sourceIDField,
    derived({ name: 'discipline', type: 'text', index: true }),
    derived({ name: 'date', type: 'text', index: true }),
    derived({ name: 'venue', type: 'text' }),
    derived({ name: 'indoor', type: 'checkbox' }),
    derived({ name: 'dayOrder', type: 'number', admin: { hidden: true } }),
    derived({
      name: 'value',
      type: 'number',
      admin: { ...inListsAlone, description: 'Milliseconds, millimetres or points.' },
      index: true,
    }),
    derived({ name: 'windTenths', type: 'number', admin: inListsAlone }),
    derived({ name: 'rank', type: 'number', index: true }),
    derived({ name: 'listOrder', type: 'number', admin: { hidden: true } }),
    derived({ name: 'medal', type: 'text', index: true }),
    derived({ ...honourField, admin: { ...honourField.admin, ...whereThereIs('honour') } }),
    derived({
      name: 'ageNote',
      type: 'text',
      admin: whereThereIs('ageNote'),
      label: 'Age on the day',
    }),
    derived({ name: 'advances', type: 'text', admin: whereThereIs('advances'), label: 'Goes on' }),
    ...pointsFields.map((field) => derived(field)),
    derived({ name: 'ageGroup', type: 'text', admin: { hidden: true } }),
    derived({ name: 'gender', type: 'text', admin: { hidden: true } }),
    derived({ name: 'sex', type: 'text', admin: { hidden: true } }),
    derived({ name: 'birthYear', type: 'number', admin: { hidden: true } }),
    derived({ name: 'teamCode', type: 'text', admin: { hidden: true }, index: true }),
    ...timedFinalFields.map(derived),
    ...squadFields.map(derived),
    derived({ name: 'part', type: 'checkbox', admin: { hidden: true } }),
    derived({
      name: 'whole',
      type: 'relationship',
      admin: { hidden: true },
      index: true,
      relationTo: 'events',
    }),
    derived({
      name: 'claims',
      type: 'relationship',
      admin: { hidden: true },
      hasMany: true,
      index: true,
      relationTo: 'records',
    }),
    derived({ name: 'memberNations', type: 'text', admin: { hidden: true } }),
    derived({ name: 'runners', type: 'text', admin: whereThereIs('runners') }),
    ...askedOfRecordFields.map((field) => derived(field)),
    ...flagPartFields.map(derived),
    ...flagDoubtFields.map(derived),
    derived(flagsField),
    derived({ name: 'flagText', type: 'text', admin: inListsAlone, label: 'Flags' }),
    derived({
      name: 'publishedOtherwise',
      type: 'text',
      admin: whereThereIs('publishedOtherwise'),
      label: 'Published otherwise',
    }),
    explanations(),
    printedIn(),
  ],
}
