'use client'

import { defaultHref } from '../render/defaultHref.ts'
import type { Href, Renderers } from '../types.ts'
import { LocalFrozenMark } from './LocalFrozenMark.tsx'
import { LightUp } from './LightUp.tsx'
import { Placeholder } from './Placeholder.tsx'
import type { SlotProps } from './StoryBody.tsx'
import { useLiveView } from './useLiveView.ts'

/**
 * Makes the component that shows one embed: first the view it was given, then whatever the live stream sends.
 * Call it in a client module of the site, once: `export const EmbedSlot = embedSlot({ ...resultsRenderers })`.
 */
export function embedSlot(
  renderers: Readonly<Record<string, Renderers<never>>>,
  href: Href = defaultHref,
) {
  return function EmbedSlot({ frozen, id, kind, said, slug, view }: SlotProps) {
    const renderer = renderers[slug]
    const shown = useLiveView(id, view, frozen !== undefined) as never
    const text = renderer && shown !== null ? renderer.text(shown) : ''
    return (
      <LightUp kind={kind} slug={slug} text={text}>
        {renderer && shown !== null ? (
          <renderer.react href={href} view={shown} />
        ) : (
          <Placeholder kind={kind} />
        )}
        {frozen && !said && shown !== null && <LocalFrozenMark frozen={frozen} kind={kind} />}
      </LightUp>
    )
  }
}
