interface Runner {
  competitor?: null | string
  splits?: { metres: number; time: string }[] | null
}

/** Who led at a distance, and in what time. */
export interface Leader {
  competitor: string
  metres: number
  time: string
}

/** The leader at each distance that was timed. Times compare as printed: `57.61`, `1:53.20`. */
export function leaders(runners: readonly Runner[]): Leader[] {
  const first = new Map<number, Leader>()
  for (const { competitor, splits } of runners)
    for (const { metres, time } of splits ?? []) {
      const before = first.get(metres)
      if (!before || seconds(time) < seconds(before.time))
        first.set(metres, { competitor: competitor ?? '', metres, time })
    }
  return [...first.values()].sort((one, other) => one.metres - other.metres)
}

const seconds = (time: string): number =>
  time.split(':').reduce((total, part) => total * 60 + Number.parseFloat(part), 0)
