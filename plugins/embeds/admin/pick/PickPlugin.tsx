'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_NORMAL, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { LexicalTypeaheadMenuPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { $insertEmbed } from '../insertEmbed.ts'
import { FactOption } from './FactOption.ts'
import './pick.css'
import { PickMenu } from './PickMenu.tsx'
import { triggerOf } from './triggerOf.ts'
import { useFacts, type Facts } from './useFacts.ts'

/** `@wightman 1500 tokyo`, Enter: his mark stands in the sentence, bound. */
export function PickPlugin() {
  const isCommand = useIsCommand()
  const [query, setQuery] = useState<null | string>(null)
  const [waiting, setWaiting] = useState(false)
  const open = useRef<null | string>(null)
  const dismissed = useRef<null | string>(null)
  const facts = useFacts(query)
  const options = useMemo(
    () => facts.groups.flatMap((group) => group.found.map((fact) => new FactOption(group, fact))),
    [facts],
  )

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
  const select = useCallback(
    (option: FactOption, typed: null | TextNode, done: () => void, text: string) => {
      if (facts.query !== text) return setWaiting(true)
      typed?.select()
      typed?.remove()
      $insertEmbed(option.group, option.fact.fields)
      done()
      dismissed.current = null
    },
    [facts.query],
  )

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
      onQueryChange={setQuery}
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
