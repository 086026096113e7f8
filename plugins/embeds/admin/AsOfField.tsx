'use client'

import { DatePicker, FieldLabel, SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { PUBLICATION } from '../asOf.ts'
import './asOf.css'
import { words } from './words.ts'

const options = [
  { label: words.asOf.live, value: 'live' },
  { label: words.asOf.publication, value: PUBLICATION },
  { label: words.asOf.date, value: 'date' },
]

/** Live, or as it stood: one field in the node, a select and a date in the form. */
export const AsOfField: TextFieldClientComponent = ({ field, path }) => {
  const { setValue, value } = useField<null | string>({ path })
  const chosen = !value ? 'live' : value === PUBLICATION ? PUBLICATION : 'date'
  const choose = (option: string) =>
    setValue(option === 'live' ? null : option === PUBLICATION ? option : new Date().toISOString())
  return (
    <div className="field-type mz-as-of">
      <SelectInput
        description={words.asOf.description}
        isClearable={false}
        label={field.label}
        name={path}
        onChange={(option) => choose(String((Array.isArray(option) ? option[0] : option)?.value))}
        options={options}
        path={path}
        value={chosen}
      />
      {chosen === 'date' && value && (
        <div className="mz-as-of__when">
          <FieldLabel label={words.asOf.when} path={path} />
          <DatePicker
            displayFormat="d MMMM yyyy, HH:mm"
            maxDate={new Date()}
            onChange={(date) => setValue(date ? new Date(date).toISOString() : null)}
            pickerAppearance="dayAndTime"
            timeFormat="HH:mm"
            timeIntervals={15}
            value={value}
          />
        </div>
      )}
    </div>
  )
}
