'use client'

import { AutoLinkNode, LinkNode } from '@payloadcms/richtext-lexical/client'
import {
  $hasUpdateTag,
  COMMAND_PRIORITY_CRITICAL,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

import { isLinkAddress, isWholeAddress } from '../../tree/linkAddress.ts'
import { words } from '../words.ts'

/** Takes out links that no story can be saved with, however they came; their text stays, and the reporter is told. */
export function LinksPlugin() {
  const [editor] = useLexicalComposerContext()

  useEffect(() => {
    const dropped = new Set<string>()
    // What was copied in an editor of ours may lead to another page of this site.
    let fromEditor = false
    const $dropLink = (link: AutoLinkNode | LinkNode) => {
      const { linkType, url = '' } = link.getFields()
      if (linkType === 'internal') return
      const fits = $hasUpdateTag(PASTE_TAG) && !fromEditor ? isWholeAddress : isLinkAddress
      if (fits(url)) return
      for (const child of link.getChildren()) link.insertBefore(child)
      link.remove()
      // `<a name="top">` was never a link.
      if (url !== '') dropped.add(url)
    }
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          fromEditor =
            'clipboardData' in event &&
            event.clipboardData?.types.includes('application/x-lexical-editor') === true
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerNodeTransform<LinkNode>(LinkNode, $dropLink),
      editor.registerNodeTransform<AutoLinkNode>(AutoLinkNode, $dropLink),
      editor.registerUpdateListener(() => {
        if (dropped.size === 0) return
        toast.warning(words.linksDropped([...dropped]), { duration: 10_000 })
        dropped.clear()
      }),
    )
  }, [editor])

  return null
}
