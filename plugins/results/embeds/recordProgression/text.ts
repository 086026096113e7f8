import { shortDay } from '../day.ts'
import { spaced } from '../spaced.ts'
import type { RecordProgressionView } from './types.ts'

/** A line a mark, the latest first: `3:28.80 Jan Voorbeeld NED, Rio de Janeiro, 20 Aug 2016`. */
export const recordProgression = ({ marks, record }: RecordProgressionView): string =>
  [
    record.title,
    ...marks
      .toReversed()
      .map(({ date, holder, mark, nation, venue }) =>
        [spaced(mark, holder, nation), venue, shortDay(date)].filter(Boolean).join(', '),
      ),
  ].join('\n')
