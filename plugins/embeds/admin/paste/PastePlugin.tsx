'use client'

import {
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  PASTE_COMMAND,
  PASTE_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Offer } from '../../endpoints/recogniseText.ts'
import { askDesk } from '../askDesk.ts'
import { $insertEmbed } from '../insertEmbed.ts'
import { PasteOffer } from './PasteOffer.tsx'
import { mayBeResults, textOf } from './textOf.ts'

/** Offers to bind a pasted table to the event that it repeats. Whoever goes on writing has said no. */
export function PastePlugin({ clientProps }: { clientProps: { blocks: readonly string[] } }) {
  const { blocks } = clientProps
  const { config } = useConfig()
  const [editor] = useLexicalComposerContext()
  const [offer, setOffer] = useState<null | Offer>(null)
  const url = `${config.routes.api}/embeds/recognise`

  useEffect(() => {
    const wanted = { current: new AbortController() }
    const stop = editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        wanted.current.abort()
        wanted.current = new AbortController()
        setOffer(null)
        const text =
          'clipboardData' in event && event.clipboardData ? textOf(event.clipboardData) : ''
        if (mayBeResults(text)) void recognise(url, text, wanted.current.signal).then(setOffer)
        // The text is pasted all the same, as the editor does it.
        return false
      },
      COMMAND_PRIORITY_HIGH,
    )
    const stopWatching = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size + dirtyLeaves.size === 0 || tags.has(PASTE_TAG)) return
      wanted.current.abort()
      setOffer(null)
    })
    return () => {
      wanted.current.abort()
      stop()
      stopWatching()
    }
  }, [editor, url])

  useEffect(() => {
    if (!offer) return
    const answer = (accept: boolean) => (event: KeyboardEvent | null) => {
      event?.preventDefault()
      event?.stopImmediatePropagation()
      if (accept) bind(editor, offer, blocks)
      setOffer(null)
      return true
    }
    return mergeRegister(
      editor.registerCommand(KEY_ENTER_COMMAND, answer(true), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ESCAPE_COMMAND, answer(false), COMMAND_PRIORITY_HIGH),
    )
  }, [blocks, editor, offer])

  if (!offer) return null
  return createPortal(
    <PasteOffer
      offer={offer}
      onBind={() => {
        bind(editor, offer, blocks)
        setOffer(null)
      }}
      onKeep={() => setOffer(null)}
    />,
    document.body,
  )
}

/** Takes the paste back, as a reporter would, and puts the embed in its place. Both can be undone. */
function bind(editor: LexicalEditor, { fields, slug }: Offer, blocks: readonly string[]): void {
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  editor.update(
    () => $insertEmbed({ kind: blocks.includes(slug) ? 'block' : 'inline', slug }, fields),
    { discrete: true },
  )
  editor.focus()
}

async function recognise(url: string, text: string, signal: AbortSignal): Promise<null | Offer> {
  try {
    return (await askDesk<{ offer: null | Offer }>(url, { text }, signal)).offer
  } catch (err) {
    // It is an offer and no more: without the server there is none.
    if (err instanceof Error) return null
    throw err
  }
}
