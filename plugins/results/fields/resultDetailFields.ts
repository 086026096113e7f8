import type { Field } from 'payload'

import { disciplineField } from './disciplineField.ts'

/** What the timing system and the judges know beyond the mark. All as printed, unless the name gives a unit. */
export const resultDetailFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'lane', type: 'number', admin: { step: 1 }, min: 1 },
      { name: 'bib', type: 'text' },
      { name: 'order', type: 'number', admin: { description: 'Starting order.', step: 1 }, min: 1 },
      {
        name: 'wind',
        type: 'text',
        admin: { description: 'Metres per second, as printed: +0.7. Empty: that of the race.' },
      },
      {
        name: 'reactionTimeMs',
        type: 'number',
        admin: { description: 'Milliseconds.', step: 1 },
        label: 'Reaction time',
      },
    ],
  },
  {
    name: 'splits',
    type: 'array',
    admin: { description: 'Times on the way.', initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'metres', type: 'number', min: 1, required: true },
          { name: 'time', type: 'text', required: true },
        ],
      },
    ],
  },
  {
    name: 'series',
    type: 'array',
    admin: {
      description: 'Horizontal jumps and throws, in order: 8.42, X, -, r.',
      initCollapsed: true,
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'attempt', type: 'text', required: true },
          { name: 'wind', type: 'text' },
        ],
      },
    ],
    labels: { plural: 'Series', singular: 'Attempt' },
  },
  {
    name: 'heights',
    type: 'array',
    admin: {
      description: 'High jump and pole vault, by height: O, XO, XXX, -.',
      initCollapsed: true,
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'height', type: 'text', required: true },
          { name: 'attempts', type: 'text', required: true },
        ],
      },
    ],
  },
  {
    name: 'parts',
    type: 'array',
    admin: { description: 'Combined events, part by part.', initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          disciplineField({ required: true }),
          { name: 'mark', type: 'text' },
          { name: 'wind', type: 'text' },
          { name: 'points', type: 'number', admin: { step: 1 }, min: 0 },
        ],
      },
    ],
  },
]
