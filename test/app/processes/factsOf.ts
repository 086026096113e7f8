import { time } from '../newsroom.ts'

/** A mark and splits that all carry the same stamp: a document that mixes two of them is torn. */
export function factsOf(stamp: number): {
  mark: string
  splits: { metres: number; time: string }[]
} {
  const hundredths = String(stamp % 100).padStart(2, '0')
  return {
    mark: time(stamp % 3_000),
    splits: [
      { metres: 300, time: `42.${hundredths}` },
      { metres: 700, time: `1:38.${hundredths}` },
      { metres: 1_100, time: `2:35.${hundredths}` },
      { metres: 1_400, time: `3:16.${hundredths}` },
    ],
  }
}
