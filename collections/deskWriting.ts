import type { DateField, Field, Plugin } from 'payload'

/** Forms and lists as the desk writes: labels in sentence case, the day before the month, a clock of 24 hours. */
export const deskWriting: Plugin = (config) => ({
  ...config,
  admin: { dateFormat: 'd MMMM yyyy, HH:mm', ...config.admin },
  collections: config.collections?.map((collection) => ({
    ...collection,
    fields: collection.fields.map(asWritten),
  })),
})

/** How a date is shown by what its picker offers. Of day alone, unless it says otherwise. */
const formats: Partial<Record<string, NonNullable<DateField['admin']>['date']>> = {
  dayAndTime: { displayFormat: 'd MMM yyyy, HH:mm', timeFormat: 'HH:mm' },
  dayOnly: { displayFormat: 'd MMM yyyy' },
}

function asWritten(field: Field): Field {
  const inside =
    'fields' in field ? ({ ...field, fields: field.fields.map(asWritten) } as Field) : field
  const labelled =
    'name' in inside && inside.type !== 'ui' && inside.label === undefined
      ? ({ ...inside, label: sentenceCase(inside.name) } as Field)
      : inside
  return labelled.type === 'date' ? dated(labelled) : labelled
}

function dated(field: DateField): DateField {
  const date = field.admin?.date
  const format = formats[date?.pickerAppearance ?? 'dayOnly']
  return { ...field, admin: { ...field.admin, date: { ...format, ...date } } }
}

/** `publishedAt` is `Published at`; letters that stand together stay: `sourceID` is `Source ID`. */
export function sentenceCase(name: string): string {
  const words = name.split(/(?<=[a-z\d])(?=[A-Z])/)
  return words
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ')
    .replace(/^./, (letter) => letter.toUpperCase())
}
