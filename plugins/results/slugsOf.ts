import type { ResultsCollections } from './types.ts'

const defaults: ResultsCollections = {
  athletes: 'athletes',
  championships: 'championships',
  competitions: 'competitions',
  events: 'events',
  records: 'records',
  results: 'results',
}

export const slugsOf = (collections: Partial<ResultsCollections> = {}): ResultsCollections => ({
  ...defaults,
  ...collections,
})
