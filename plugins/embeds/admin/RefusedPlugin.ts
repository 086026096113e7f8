'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { stepsOf } from '../tree/whereIs.ts'
import './refused.css'

/** Shows the node that a save was refused for where it stands, with the reason, until the body changes. */
export function RefusedPlugin() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const message = useFormFields(([fields]) => refusalOf(fields?.[fieldProps.path]))

  useEffect(() => {
    if (message === null) return
    const element = elementAt(editor, stepsOf(message))
    if (!element) return
    element.dataset.refused = message.replace(/^\S*root\S*: /, '').replace(/ It is the .*$/, '')
    element.scrollIntoView({ block: 'center' })
    const clear = () => delete element.dataset.refused
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size + dirtyLeaves.size > 0) clear()
    })
    return () => {
      stop()
      clear()
    }
  }, [editor, message])

  return null
}

const refusalOf = (field: { errorMessage?: string; valid?: boolean } | undefined) =>
  field?.valid === false && field.errorMessage && stepsOf(field.errorMessage).length > 0
    ? field.errorMessage
    : null

/** The node at a path, or the innermost that there is on the way. */
function elementAt(editor: LexicalEditor, steps: readonly number[]): HTMLElement | null {
  const key = editor.getEditorState().read(() => {
    const node = steps.reduce<LexicalNode>(
      (found, at) => ($isElementNode(found) && found.getChildAtIndex(at)) || found,
      $getRoot(),
    )
    return node.getKey()
  })
  return editor.getElementByKey(key)
}
