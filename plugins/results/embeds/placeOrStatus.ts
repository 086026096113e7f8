import type { ResultView } from './types.ts'

/** The place, or why there is none; a dash beside a mark that has none, as a guest's. */
export const placeOrStatus = ({ place, status }: Pick<ResultView, 'place' | 'status'>) =>
  place ?? (status === 'OK' ? '–' : status)
