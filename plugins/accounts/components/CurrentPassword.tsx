'use client'

import { FieldDescription, PasswordField, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** Asked for at one's own account alone: who may change another's need not know that one's. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  const { user } = useAuth()
  const { collectionSlug, id } = useDocumentInfo()
  if (!user || user.collection !== collectionSlug || user.id !== id) return null
  return (
    <>
      <PasswordField
        autoComplete="current-password"
        field={{ ...field, type: 'text' }}
        path={path}
        validate={() => true}
      />
      <FieldDescription description={field.admin?.description} path={path} />
    </>
  )
}
