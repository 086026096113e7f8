/** One line of the truth table. */
export interface Check {
  name: string
  /** Compared with what is published, without what contradicts itself. */
  of: number
  agree: number
  /** Least share that must agree, 0 to 1. */
  must: number
  /** Enough agrees, and the source is consistent enough to judge by. Nothing to compare holds. */
  holds: boolean
  /** What else a reader of the figure should know. */
  notes: string[]
  misses: Miss[]
  /** Where the source cannot be right whatever the rules say: it contradicts itself. */
  contradictions: Miss[]
}

export interface Miss {
  /** Who and where: `Tim Nowak, Men, Decathlon, Long Jump, …`. */
  what: string
  published: string
  ours: string
  reason: string
}

/**
 * A source that contradicts itself in more than one row of 200 is no oracle, and the line fails; a few
 * rows, such as two pairs of a tie, say nothing of a small one.
 */
const TOLERATED = { share: 0.005, rows: 4 }

export function contradictionsTolerated(compared: number): number {
  return Math.max(TOLERATED.rows, Math.floor(TOLERATED.share * compared))
}

interface Found {
  /** How many were compared, those in `contradictions` among them. */
  compared: number
  misses: Miss[]
  notes?: string[]
  contradictions?: Miss[]
}

export function check(
  name: string,
  must: number,
  { compared, misses, notes = [], contradictions = [] }: Found,
): Check {
  const of = compared - contradictions.length
  const agree = of - misses.length
  const holds = agree >= must * of && contradictions.length <= contradictionsTolerated(compared)
  return { name, of, agree, must, holds, notes, misses, contradictions }
}
