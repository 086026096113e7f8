import type { Reference } from '../../embeds/index.ts'
import type { ResultsCollections } from '../types.ts'
import { reference } from './reference.ts'
import type { EventView, ResultView } from './types.ts'

/** What a table under the head of an event shows: the competition, the results, and the athletes by name. */
export const tableReferences = (
  { athletes, competitions, results }: ResultsCollections,
  { competition }: EventView,
  rows: readonly Pick<ResultView, 'athlete' | 'id'>[],
): (null | Reference)[] => [
  reference(competitions, competition?.id),
  ...rows.flatMap(({ athlete, id }) => [reference(results, id), reference(athletes, athlete)]),
]
