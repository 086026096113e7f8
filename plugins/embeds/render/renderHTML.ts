import { createElement } from 'react'

import type { Href, Renderers } from '../types.ts'
import { defaultHref } from './defaultHref.ts'

/** The static markup of a view. */
export async function renderHTML(
  { render }: { render: Renderers },
  view: unknown,
  href: Href = defaultHref,
): Promise<string> {
  // Imported late: Next refuses the module in the graph of a server component.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(createElement(render.react, { href, view }))
}
