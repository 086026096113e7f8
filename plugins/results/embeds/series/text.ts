import { spaced } from '../spaced.ts'
import type { SeriesView } from './types.ts'

/** `1 Miltiadis Tentoglou GRE 8.65: 8.42, X, 8.65 (+1.1)`, at a height `5.82 XO`. */
export const series = ({ event, rows }: SeriesView): string =>
  [
    event.name,
    ...rows.map(
      ({ mark, name, nation, place, status, tries }) =>
        `${spaced(place, name, nation, mark ?? status)}: ${tries
          .map(({ head, text, wind }, at) =>
            spaced(head === String(at + 1) ? null : head, text, wind && `(${wind})`),
          )
          .join(', ')}`,
    ),
  ].join('\n')
