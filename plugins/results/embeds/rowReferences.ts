import type { Reference } from '../../embeds/index.ts'
import type { ResultsCollections } from '../types.ts'
import { reference } from './reference.ts'
import type { ResultView } from './types.ts'

/** What the rows of a table show: the results, and the athletes by name. */
export const rowReferences = (
  { athletes, results }: ResultsCollections,
  rows: readonly Pick<ResultView, 'athlete' | 'id'>[],
): (null | Reference)[] =>
  rows.flatMap(({ athlete, id }) => [reference(results, id), reference(athletes, athlete)])
