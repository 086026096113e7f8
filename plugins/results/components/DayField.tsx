'use client'

import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { Dated } from './Dated.tsx'
import { words } from './words.ts'

/** A day of the calendar, which no zone moves. */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, value } = useField<null | string>({ path })
  return (
    <Dated field={field} path={path}>
      <input
        aria-label={words.day}
        disabled={readOnly}
        id={`field-${path}`}
        onChange={({ target }) => setValue(target.value || null)}
        type="date"
        value={(value ?? '').slice(0, 10)}
      />
    </Dated>
  )
}
