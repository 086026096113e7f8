import type { Performance } from '../../types.ts'

/** What is compared with each other: one discipline, outdoors or on a short track and under a roof. */
export function ledger({ discipline, indoor }: Performance): string {
  return indoor ? `${discipline} indoors` : discipline
}

/** In the order things happened: date, then round within the day; the id makes it total. */
export function inOrder(performances: readonly Performance[]): Performance[] {
  return performances.toSorted(
    (a, b) => compare(a.date, b.date) || a.order - b.order || compare(a.id, b.id),
  )
}

/** A season is a calendar year, indoors and outdoors apart. */
export function seasonOf(date: string): number {
  return Number(date.slice(0, 4))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
