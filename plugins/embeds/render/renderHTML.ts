import type { Embed, Frozen, Href } from '../types.ts'
import { defaultHref } from './defaultHref.ts'
import { shownElement } from './shownElement.ts'

/** The static markup of a view; with its “as of …”, in UTC, where it is shown as it stood. */
export async function renderHTML(
  embed: Pick<Embed, 'kind' | 'render'>,
  view: unknown,
  { frozen, href = defaultHref }: { frozen?: Frozen; href?: Href } = {},
): Promise<string> {
  // Imported late: Next refuses the module in the graph of a server component.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(shownElement(embed, view, { frozen, href, timeZone: 'UTC' }))
}
