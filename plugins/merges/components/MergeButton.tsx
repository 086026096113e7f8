'use client'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useListDrawer,
} from '@payloadcms/ui'
import type { Where } from 'payload'
import { useCallback } from 'react'

import { words } from '../words.ts'

/** Merges the entry in view into another one, which is chosen from the list; or undoes it. */
export function MergeButton() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const merged = useFormFields(([fields]) => Boolean(fields.mergedInto?.value))
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: collectionSlug ? [collectionSlug] : [],
    filterOptions: collectionSlug ? { [collectionSlug]: others(id) } : {},
  })
  const send = useCallback(
    async (what: 'merge' | 'unmerge', data: object) => {
      const response = await fetch(`${config.routes.api}/${collectionSlug}/${id}/${what}`, {
        body: JSON.stringify(data),
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method: 'POST',
      })
      // All of the form is another now.
      if (response.ok) window.location.reload()
      else toast.error(reasonIn((await response.json()) as Refusal))
    },
    [collectionSlug, config, id],
  )
  if (!id) return null
  if (merged)
    return (
      <Button buttonStyle="secondary" onClick={() => void send('unmerge', {})} size="small">
        {words.button.undo}
      </Button>
    )
  return (
    <>
      <Button buttonStyle="secondary" onClick={openDrawer} size="small">
        {words.button.merge}
      </Button>
      <ListDrawer
        onSelect={({ doc, docID }) => {
          closeDrawer()
          const label = typeof doc.label === 'string' ? doc.label : String(docID)
          if (window.confirm(words.button.confirm(label))) void send('merge', { into: docID })
        }}
      />
    </>
  )
}

/** Neither the entry itself nor one that is merged can be merged into. */
const others = (id: number | string | undefined): Where => ({
  and: [{ id: { not_equals: id } }, { mergedInto: { exists: false } }],
})

interface Refusal {
  errors?: { data?: { errors?: { message: string }[] }; message: string }[]
}

const reasonIn = ({ errors = [] }: Refusal): string =>
  errors
    .flatMap(({ data, message }) => data?.errors?.map((each) => each.message) ?? [message])
    .join(' ')
