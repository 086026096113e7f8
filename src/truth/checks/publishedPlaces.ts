import type { PublishedRow } from '../readers/readRow.ts'

export interface PublishedPlaces {
  /** One more than the number of those ranked before; `null` without a rank. */
  places: Map<PublishedRow, number | null>
  /** Rows ranked behind a place that a disqualified competitor held. */
  keptFree: Set<PublishedRow>
  /** Rows whose rank leaves out a place, or gives one twice, with nobody to explain it. */
  impossible: Set<PublishedRow>
}

/**
 * What the published ranks of an event say once they are counted through. A rank is one more than the
 * number of those before; a list that was not closed up after a disqualification counts who was
 * disqualified among them, and any other gap contradicts the list itself.
 */
export function publishedPlaces(rows: readonly PublishedRow[]): PublishedPlaces {
  const ranks = rows.flatMap(({ rank }) => (rank === null ? [] : [rank])).sort((a, b) => a - b)
  const placeOf = (rank: number) => ranks.findIndex((one) => one === rank) + 1
  const gaps = ranks.map((rank) => rank - placeOf(rank))
  const disqualified = rows.filter(({ competitor }) => competitor.status === 'DQ').length
  const explained = gaps.every((gap, i) => gap >= (gaps[i - 1] ?? 0) && gap <= disqualified)
  const displaced = new Set(rows.filter(({ rank }) => rank !== null && rank !== placeOf(rank)))
  return {
    places: new Map(rows.map((row) => [row, row.rank === null ? null : placeOf(row.rank)])),
    keptFree: explained ? displaced : new Set(),
    impossible: explained ? new Set() : displaced,
  }
}
