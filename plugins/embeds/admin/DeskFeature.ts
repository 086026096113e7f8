'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { ControlsPlugin } from './ControlsPlugin.ts'
import { LinksPlugin } from './paste/LinksPlugin.ts'
import { PastePlugin } from './paste/PastePlugin.tsx'
import { PickPlugin } from './pick/PickPlugin.tsx'
import { RefusedPlugin } from './RefusedPlugin.ts'

export interface DeskProps {
  /** Slugs of the embeds that stand between paragraphs. */
  blocks: readonly string[]
}

export const DeskFeature = createClientFeature<DeskProps>({
  plugins: [
    { Component: ControlsPlugin, position: 'normal' },
    { Component: PickPlugin, position: 'normal' },
    { Component: PastePlugin, position: 'normal' },
    { Component: LinksPlugin, position: 'normal' },
    { Component: RefusedPlugin, position: 'normal' },
  ],
})
