'use client'

import { SelectInput, useField } from '@payloadcms/ui'
import type { OptionObject } from 'payload'
import { useState } from 'react'

interface Props {
  disciplines: OptionObject[]
  label?: string
  path: string
  readOnly?: boolean
  required?: boolean
}

/** A discipline by name; what the catalogue does not list can be typed as a code, `SP-6kg`, and is checked on save. */
export function DisciplineSelect({ disciplines, label, path, readOnly, required }: Props) {
  const { setValue, showError, value } = useField<string>({ path })
  const [typed, setTyped] = useState('')
  const known = disciplines.some((option) => option.value === typed)

  return (
    <SelectInput
      label={label}
      name={path}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      onInputChange={setTyped}
      options={
        typed && !known ? [...disciplines, { label: `Use “${typed}”`, value: typed }] : disciplines
      }
      path={path}
      readOnly={readOnly}
      required={required}
      showError={showError}
      value={value}
    />
  )
}
