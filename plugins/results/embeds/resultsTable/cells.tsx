import type { ReactNode } from 'react'

import { Flags } from '../parts/Flags.tsx'
import { Qualified } from '../parts/Qualified.tsx'
import type { ResultView } from '../types.ts'
import { words } from '../words.ts'
import type { Column, TableRowView } from './types.ts'

export type Row = Partial<TableRowView> & ResultView

export interface Cell {
  className: string
  head: string
  show: (row: Row) => ReactNode
  /** The heading is for those who hear it. */
  spoken?: true
}

interface Placed extends Cell {
  side: 'after' | 'before'
}

/** How a column is shown, and on which side of the name. Those called wide fold away on a phone. */
const CELLS: Partial<Record<Column, Placed>> = {
  lane: {
    className: 'mz-place',
    head: words.columns.lane,
    show: ({ lane }) => lane,
    side: 'before',
  },
  bib: {
    className: 'mz-place mz-wide',
    head: words.columns.bib,
    show: ({ bib }) => bib,
    side: 'before',
  },
  reaction: {
    className: 'mz-mark mz-wide',
    head: words.columns.reaction,
    show: ({ reaction }) => reaction,
    side: 'after',
  },
  wind: {
    className: 'mz-mark mz-wind',
    head: words.columns.wind,
    show: ({ wind }) => wind?.replace('-', '−'),
    side: 'after',
  },
  behind: {
    className: 'mz-mark mz-wide',
    head: words.columns.behind,
    show: ({ behind }) => behind,
    side: 'after',
  },
  points: {
    className: 'mz-mark mz-wide',
    head: words.columns.points,
    show: ({ points }) => points,
    side: 'after',
  },
  score: {
    className: 'mz-mark mz-wide',
    head: words.columns.score,
    show: ({ score }) => score,
    side: 'after',
  },
  qualified: {
    className: 'mz-q',
    head: words.columns.qualified,
    show: ({ qualified }) => <Qualified qualified={qualified} />,
    side: 'after',
    spoken: true,
  },
  flags: {
    className: 'mz-flags',
    head: words.columns.flags,
    show: ({ flags }) => <Flags flags={flags} />,
    side: 'after',
    spoken: true,
  },
}

export const cells = (columns: readonly Column[], side: Placed['side']): Cell[] =>
  columns.flatMap((column) => {
    const cell = CELLS[column]
    return cell?.side === side ? [cell] : []
  })
