import { type buildConfig, type DateField, type Field } from 'payload'

import { deskWriting, sentenceCase } from '../../collections/deskWriting.ts'

const written = async (...fields: Field[]): Promise<Field[]> => {
  const config = await deskWriting({
    collections: [{ fields, slug: 'things' }],
  } as Parameters<typeof buildConfig>[0])
  return config.collections?.[0]?.fields ?? []
}

describe('what the desk reads in its forms', () => {
  it.each([
    ['publishedAt', 'Published at'],
    ['name', 'Name'],
    ['sourceID', 'Source ID'],
    ['commentsOpenNow', 'Comments open now'],
  ])('%s is called “%s”', (name, label) => expect(sentenceCase(name)).toBe(label))

  it('has labels in sentence case, also within rows, groups and lists', async () => {
    const text: Field = { name: 'familyName', type: 'text' }
    const fields = await written(
      { fields: [text], type: 'row' },
      { fields: [text], name: 'lastKnown', type: 'group' },
      { fields: [text], name: 'formerNames', type: 'array' },
    )
    expect(fields).toMatchObject([
      { fields: [{ label: 'Family name' }] },
      { fields: [{ label: 'Family name' }], label: 'Last known' },
      { fields: [{ label: 'Family name' }], label: 'Former names' },
    ])
  })

  it('keeps a label that was given, and one that was taken away', async () => {
    const fields = await written(
      { label: 'Results', name: 'resultCount', type: 'number' },
      { label: false, name: 'bodyText', type: 'text' },
    )
    expect(fields).toMatchObject([{ label: 'Results' }, { label: false }])
  })

  it('has dates with the day first, and a clock of 24 hours', async () => {
    const date = { name: 'day', type: 'date' } as const
    const fields = await written(
      date,
      { ...date, admin: { date: { pickerAppearance: 'dayAndTime' } } },
      { ...date, admin: { date: { displayFormat: 'yyyy' } } },
    )
    expect(fields.map((field) => (field as DateField).admin?.date)).toEqual([
      { displayFormat: 'd MMM yyyy' },
      { displayFormat: 'd MMM yyyy, HH:mm', pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm' },
      { displayFormat: 'yyyy' },
    ])
  })
})
