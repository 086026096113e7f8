const LIGHT_MS = 2_400
const MOVE_MS = 450

/** The rows of an embed as they stand on the page: their words, and their height within it. */
export type Snapshot = ReadonlyMap<string, { text: string; top: number }>

export function snapshot(root: HTMLElement): Snapshot {
  const { top } = root.getBoundingClientRect()
  return new Map(
    rows(root).map((row) => [
      row.dataset.row ?? '',
      { text: row.textContent, top: row.getBoundingClientRect().top - top },
    ]),
  )
}

/** Lights up each row whose words changed, once, and lets rows glide to their new place. Still under reduced motion. */
export function showChanges(root: HTMLElement, before: Snapshot): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const { top } = root.getBoundingClientRect()
  for (const row of rows(root)) {
    const was = before.get(row.dataset.row ?? '')
    if (was?.text !== row.textContent) light(row, still)
    const moved = was ? was.top - (row.getBoundingClientRect().top - top) : 0
    if (moved !== 0 && !still)
      row.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
        duration: MOVE_MS,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      })
  }
}

/** An embed without rows, such as a mark in a sentence, is a row itself. */
function rows(root: HTMLElement): HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>('[data-row]')]
  return inside.length > 0 ? inside : [root]
}

function light(row: HTMLElement, still: boolean): void {
  row.classList.add('mz-changed')
  const colour = getComputedStyle(row).getPropertyValue('--mz-light').trim() || '#fde68a'
  const last = still ? colour : 'transparent'
  const animation = row.animate([{ backgroundColor: colour }, { backgroundColor: last }], {
    duration: LIGHT_MS,
    easing: 'ease-out',
  })
  animation.onfinish = () => row.classList.remove('mz-changed')
}
