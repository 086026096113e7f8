import { createElement, Fragment, type ReactElement } from 'react'

import { FrozenMark } from '../site/FrozenMark.tsx'
import type { Embed, Frozen, Href } from '../types.ts'

interface HowShown {
  frozen?: Frozen
  href: Href
  /** The clock on which a frozen embed says when it stood so. IANA name. */
  timeZone: string
}

/** An embed as readers see it, with what it says of itself where it is frozen. */
export const shownElement = (
  { kind, render }: Pick<Embed, 'kind' | 'render'>,
  view: unknown,
  { frozen, href, timeZone }: HowShown,
): ReactElement =>
  createElement(
    Fragment,
    null,
    createElement(render.react, { href, view: view as never }),
    frozen && createElement(FrozenMark, { frozen, kind, timeZone }),
  )
