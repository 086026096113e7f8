import type { FieldHook, TextField } from 'payload'

import { dayWritten, storedTime } from '../facts/localTime.ts'

type Options = Pick<TextField, 'index' | 'name' | 'required'>

/**
 * When an event starts, where it is raced: a day, a time on the venue's clock, or a moment. Text, since a day is no
 * midnight of any place.
 */
export const startField = (options: Options): TextField =>
  dateField(options, 'StartField', storedTime)

/** A day of the calendar, `2024-06-12`. Of a moment that is sent, the day that stands in it. */
export const dayField = (options: Options): TextField => dateField(options, 'DayField', dayWritten)

const dateField = (
  options: Options,
  component: string,
  stored: (sent: unknown) => unknown,
): TextField => ({
  ...options,
  type: 'text',
  admin: {
    components: {
      Cell: '/plugins/results/components/StartCell.tsx#StartCell',
      Field: `/plugins/results/components/${component}.tsx#${component}`,
    },
  },
  hooks: { beforeValidate: [(({ value }) => stored(value)) satisfies FieldHook] },
})
