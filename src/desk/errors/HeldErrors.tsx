'use client'

import {
  useAllFormFields,
  useAuth,
  useForm,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { begun, look, type Save } from './holdErrors.ts'
import './heldErrors.css'

/**
 * Keeps what a save was refused for at its fields until something is changed. Payload looks at a form once more a moment
 * after something was typed: whoever saves in that moment has the errors taken away again; and those of a draft are not
 * shown at all.
 */
export function HeldErrors() {
  const [fields, dispatch] = useAllFormFields()
  const { setSubmitted } = useForm()
  const processing = useFormProcessing()
  const submitted = useFormSubmitted()
  const last = useRef<null | Save>(null)
  const sending = useRef(false)

  useEffect(() => {
    if (processing) {
      last.current = begun(fields, sending.current ? last.current : null)
      sending.current = true
      return
    }
    sending.current = false
    if (!last.current) return
    const { changed, lost, save, shown } = look(last.current, fields)
    last.current = changed ? null : save
    if (changed) {
      for (const { path } of shown)
        dispatch({ errorMessage: undefined, path, type: 'UPDATE', valid: true })
    } else if (save.refused.length > 0) {
      if (lost.length > 0) dispatch({ errors: lost, type: 'ADD_SERVER_ERRORS' })
      if (!submitted) setSubmitted(true)
    }
  }, [dispatch, fields, processing, setSubmitted, submitted])

  return null
}

/** The same in the form of the first account, which shows the fields of a collection and nothing around them. */
export function FirstFormErrors() {
  const { user } = useAuth()
  return user ? null : <HeldErrors />
}
