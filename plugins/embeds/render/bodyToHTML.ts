import { createElement } from 'react'

import { embedRegistry } from '../registry.ts'
import { Placeholder } from '../site/Placeholder.tsx'
import { StoryBody, type SlotProps } from '../site/StoryBody.tsx'
import type { Href } from '../types.ts'
import { defaultHref } from './defaultHref.ts'
import { shownElement } from './shownElement.ts'

/**
 * A body that was read with its views, as static HTML: for feeds, mail and whoever renders no React. `timeZone` is the
 * clock on which a frozen embed says when it stood so.
 */
export async function bodyToHTML(
  body: unknown,
  payload: Parameters<typeof embedRegistry>[0],
  href: Href = defaultHref,
  timeZone = 'UTC',
): Promise<string> {
  const { embeds } = embedRegistry(payload)
  const Slot = ({ frozen, kind, slug, view }: SlotProps) => {
    const embed = embeds.get(slug)
    if (!embed || view === null) return createElement(Placeholder, { kind })
    return shownElement(embed, view, { frozen, href, timeZone })
  }
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(createElement(StoryBody, { body, Slot }))
}
