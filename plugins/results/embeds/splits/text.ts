import { placeOrStatus } from '../placeOrStatus.ts'
import { spaced } from '../spaced.ts'
import { words } from '../words.ts'
import type { RunnerView, SplitsView } from './types.ts'

/** `1 Jakob Ingebrigtsen: 400 m 56.74, 800 m 1:53.41, 1500 m 3:28.32` */
export const inWords = ({ name, place, splits, status }: RunnerView): string =>
  `${spaced(placeOrStatus({ place, status }), name)}: ${splits
    .map(({ metres, time }) => `${words.metres(metres)} ${time}`)
    .join(', ')}`

/** The leaders, a line a distance, then everyone: `800 m 1:53.41 (56.67) Jakob Ingebrigtsen`. */
export const splits = ({ event, leaders, runners }: SplitsView): string =>
  [
    `${event.name}, ${words.splits.toLowerCase()}`,
    ...leaders.map(({ lap, metres, name, time }) =>
      spaced(words.metres(metres), time, `(${lap})`, name),
    ),
    ...runners.map(inWords),
  ].join('\n')
