'use client'

import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ENTER_COMMAND,
  KEY_SPACE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

/** A key that is pressed on a block's button is the button's: the editor would break the line at its own caret. */
export function ControlsPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(KEY_ENTER_COMMAND, isOfControl, COMMAND_PRIORITY_CRITICAL),
        editor.registerCommand(KEY_SPACE_COMMAND, isOfControl, COMMAND_PRIORITY_CRITICAL),
      ),
    [editor],
  )
  return null
}

const isOfControl = (event: KeyboardEvent | null): boolean =>
  event?.target instanceof Element && event.target.closest('button, a, input, select') !== null
