/** How an embed stands in the window, just before it changes. */
export interface Place {
  bottom: number
  height: number
}

export function placeOf(root: HTMLElement): Place {
  const { bottom, height } = root.getBoundingClientRect()
  return { bottom, height }
}

/**
 * What a reader looks at stays where it is when an embed above it grows or shrinks. Browsers that anchor scrolling
 * do so themselves; Safari does not.
 */
export function keepPlace(root: HTMLElement, before: Place): void {
  if (CSS.supports('overflow-anchor', 'auto') || before.bottom > 0) return
  const grown = root.getBoundingClientRect().height - before.height
  if (grown !== 0) scrollBy({ behavior: 'instant', top: grown })
}
