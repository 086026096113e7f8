'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_NORMAL,
  KEY_ENTER_COMMAND,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { LexicalTypeaheadMenuPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { $insertEmbed } from '../insertEmbed.ts'
import { FactOption } from './FactOption.ts'
import './pick.css'
import { PickMenu } from './PickMenu.tsx'
import { triggerOf } from './triggerOf.ts'
import { useFacts, type Facts } from './useFacts.ts'

/** `@wightman 1500 tokyo`, Enter: his mark stands in the sentence, bound. */
export function PickPlugin() {
  const [editor] = useLexicalComposerContext()
  const isCommand = useIsCommand()
  const [query, setQuery] = useState<null | string>(null)
  const [waiting, setWaiting] = useState(false)
  const asked = useRef<null | string>(null)
  const open = useRef<null | string>(null)
  const dismissed = useRef<null | string>(null)
  const facts = useFacts(query)
  const options = useMemo(
    () => facts.groups.flatMap((group) => group.found.map((fact) => new FactOption(group, fact))),
    [facts],
  )

  const ahead = (query ?? '') !== '' && facts.query !== query
  useEffect(() => {
    if (!ahead) return
    // Who types fast presses Enter before the answer is there, and means what will come.
    return editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        event?.preventDefault()
        setWaiting(true)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [ahead, editor])
  const ask = useCallback((next: null | string) => {
    if (next !== asked.current) setWaiting(false)
    asked.current = next
    setQuery(next)
  }, [])

  const trigger = useCallback(
    (text: string) => {
      const match = triggerOf(text, isCommand)
      const place = match && text.slice(0, match.leadOffset + 1)
      open.current = place
      // Who said no is not asked again at the same place.
      if (place !== null && place === dismissed.current) return null
      dismissed.current = null
      return match && isInVain(match.matchingString, facts) ? null : match
    },
    [facts, isCommand],
  )
  const close = useCallback(() => {
    dismissed.current = open.current
    setWaiting(false)
  }, [])
  const select = useCallback((option: FactOption, typed: null | TextNode, done: () => void) => {
    typed?.select()
    typed?.remove()
    $insertEmbed(option.group, option.fact.fields)
    done()
    dismissed.current = null
  }, [])

  return (
    <LexicalTypeaheadMenuPlugin<FactOption>
      anchorClassName="mz-pick"
      commandPriority={COMMAND_PRIORITY_NORMAL}
      menuRenderFn={(
        anchor,
        { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex },
        text,
      ) =>
        anchor.current &&
        createPortal(
          <div className="mz-pick__menu" data-waiting={waiting}>
            <PickMenu
              facts={facts}
              onHover={setHighlightedIndex}
              onPick={selectOptionAndCleanUp}
              options={options}
              query={text}
              selected={selectedIndex}
              waiting={waiting}
            />
          </div>,
          anchor.current,
        )
      }
      onClose={close}
      onQueryChange={ask}
      onSelectOption={select}
      options={options}
      triggerFn={trigger}
    />
  )
}

/** Three words for which there is nothing: a sentence goes on, with an @ in it. */
const isInVain = (query: string, { groups, query: asked, status }: Facts): boolean =>
  status === 'found' &&
  groups.length === 0 &&
  asked !== null &&
  asked.split(' ').length > 2 &&
  query.startsWith(asked)

/** Whether the slash menu has a command of that name. */
function useIsCommand(): (query: string) => boolean {
  const { editorConfig, fieldProps } = useEditorConfigContext()
  const { i18n } = useTranslation<object, string>()
  return useCallback(
    (query) => {
      const { featureClientSchemaMap, schemaPath } = fieldProps
      const wanted = plain(query)
      return editorConfig.features.slashMenu.groups.some(({ items }) =>
        items.some(({ key, keywords = [], label }) => {
          const name =
            typeof label === 'function'
              ? label({ featureClientSchemaMap, i18n, schemaPath })
              : label
          return [name ?? key, ...keywords].some((each) => plain(each).includes(wanted))
        }),
      )
    },
    [editorConfig, fieldProps, i18n],
  )
}

const plain = (text: string) => text.toLowerCase().replace(/[\s\-_]/g, '')
