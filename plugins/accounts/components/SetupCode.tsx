'use client'

import { TextField, useAuth } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** Asked of the first alone, who is nobody yet. */
export const SetupCode: TextFieldClientComponent = (props) => {
  const { user } = useAuth()
  return user ? null : <TextField {...props} />
}
