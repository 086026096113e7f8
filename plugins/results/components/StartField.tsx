'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { clockOf, localTime } from '../facts/localTime.ts'
import { Dated } from './Dated.tsx'
import { words } from './words.ts'

/** A day, and the hour where it is known: both on the clock of the venue, wherever the desk sits. */
export const StartField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, value } = useField<null | string>({ path })
  const zone = useFormFields(([fields]) => fields.timeZone?.value)
  const timeZone = typeof zone === 'string' ? zone : ''
  const time = localTime(value ?? '', timeZone)
  const clock = time && time.minutes !== null ? clockOf(time.minutes) : ''
  const write = (day: string, hour: string) => setValue(hour && day ? `${day}T${hour}` : day)
  return (
    <Dated field={field} hint={words.onClock(timeZone)} path={path}>
      <input
        aria-label={words.day}
        disabled={readOnly}
        id={`field-${path}`}
        onChange={({ target }) => write(target.value, clock)}
        type="date"
        value={time?.date ?? ''}
      />
      <input
        aria-label={words.hour}
        disabled={readOnly || !time}
        onChange={({ target }) => write(time?.date ?? '', target.value)}
        type="time"
        value={clock}
      />
    </Dated>
  )
}
