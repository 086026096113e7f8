import { event, list, named, object, orNull, result, text, yes } from '../schema/parts.ts'
import { COLUMNS } from './types.ts'

export const resultsTableSchema = object({
  columns: list({ type: 'string', enum: [...COLUMNS] }, 'Those with something to say, in order'),
  event,
  more: { type: 'integer', description: 'How many rows are not shown', minimum: 0 },
  rounds: list(
    object({ event: named, rows: list(object(result)) }),
    'The earlier rounds, the latest first; empty unless asked for',
  ),
  rows: list(
    object({
      ...result,
      behind: orNull('string', 'To the winner: +1.50'),
      bib: orNull('string'),
      highlighted: yes,
      personalBest: orNull('string', 'In a start list only'),
      points: orNull('integer', 'World Athletics scoring points, by the tables alone'),
      score: orNull('integer', 'Results score of the World Rankings: the points, with the wind'),
      reaction: orNull('string', 'Seconds: 0.152'),
      seasonBest: orNull('string', 'In a start list only'),
      splits: list(object({ metres: { type: 'integer' }, time: text })),
    }),
    'In order of place, then those without one',
  ),
  state: { type: 'string', enum: ['empty', 'entries', 'results'] },
})
