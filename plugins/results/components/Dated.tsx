'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClient } from 'payload'
import type { ReactNode } from 'react'

import './dated.css'

interface Props {
  children: ReactNode
  field: Pick<TextFieldClient, 'admin' | 'label' | 'required'>
  hint?: string
  path: string
}

/** A field of the form around inputs of the browser's own for days and hours. */
export function Dated({ children, field: { admin, label, required }, hint, path }: Props) {
  const { showError } = useField({ path })
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: '1 1 auto' }}>
      <FieldLabel label={label} path={path} required={required} />
      <div className="field-type__wrap mz-dated">
        <FieldError path={path} showError={showError} />
        {children}
      </div>
      <FieldDescription description={hint ?? admin?.description} path={path} />
    </div>
  )
}
