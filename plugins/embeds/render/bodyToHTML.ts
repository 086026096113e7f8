import { createElement } from 'react'

import { embedRegistry } from '../registry.ts'
import { Placeholder } from '../site/Placeholder.tsx'
import { StoryBody, type SlotProps } from '../site/StoryBody.tsx'
import type { Href } from '../types.ts'
import { defaultHref } from './defaultHref.ts'

/** A body that was read with its views, as static HTML: for feeds, mail and whoever renders no React. */
export async function bodyToHTML(
  body: unknown,
  payload: Parameters<typeof embedRegistry>[0],
  href: Href = defaultHref,
): Promise<string> {
  const { embeds } = embedRegistry(payload)
  const Slot = ({ kind, slug, view }: SlotProps) => {
    const embed = embeds.get(slug)
    return embed && view !== null
      ? createElement(embed.render.react, { href, view })
      : createElement(Placeholder, { kind })
  }
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(createElement(StoryBody, { body, Slot }))
}
