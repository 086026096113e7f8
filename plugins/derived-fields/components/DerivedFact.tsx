'use client'

import { FieldLabel, useFormFields } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import { FactValue } from './FactValue.tsx'
import './derivedFact.css'

interface Props {
  field: {
    admin?: { custom?: Record<string, unknown> }
    fields?: ClientField[]
    label?: unknown
    name: string
    type: string
  }
  path: string
}

/** A derived field in the admin: the fact and, under it, the reason. */
export function DerivedFact({ field, path }: Props) {
  const value = useFormFields(([state]) =>
    field.type === 'group' ? members(state, path) : JSON.stringify(state[path]?.value ?? null),
  )
  const because = useFormFields(([state]) => {
    const why: unknown = state.why?.value
    return typeof why === 'object' && why !== null
      ? (why as Record<string, string>)[field.name]
      : undefined
  })
  return (
    <div className="field-type derived-fact">
      <FieldLabel label={typeof field.label === 'string' ? field.label : undefined} path={path} />
      <FactValue columns={columnsOf(field)} value={JSON.parse(value) as unknown} />
      {because ? <p className="derived-fact__why">{because}</p> : null}
    </div>
  )
}

/** `admin.custom.columns`: the members of a JSON value that a desk wants to see. */
function columnsOf({ admin }: Props['field']): string[] | undefined {
  const columns = admin?.custom?.columns
  return Array.isArray(columns) ? columns.map(String) : undefined
}

/** A group has no value of its own in the form: it is gathered from its members. As text, so that React sees no change where there is none. */
function members(state: Record<string, { value?: unknown } | undefined>, path: string): string {
  const own = Object.entries(state).filter(
    ([name, member]) => name.startsWith(`${path}.`) && present(member?.value),
  )
  return JSON.stringify(
    own.length > 0
      ? Object.fromEntries(
          own.map(([name, member]) => [name.slice(path.length + 1), member?.value]),
        )
      : null,
  )
}

const present = (value: unknown): boolean => value !== null && value !== undefined && value !== ''
