/** One line of the truth table. */
export interface Check {
  name: string
  /** Compared with what is published. */
  of: number
  agree: number
  /** Least share that must agree, 0 to 1. */
  must: number
  holds: boolean
  /** What else a reader of the figure should know. */
  notes: string[]
  misses: Miss[]
}

export interface Miss {
  /** Who and where: `Tim Nowak, Men, Decathlon, Long Jump, …`. */
  what: string
  published: string
  ours: string
  reason: string
}

export function check(
  name: string,
  must: number,
  of: number,
  misses: Miss[],
  notes: string[] = [],
): Check {
  const agree = of - misses.length
  return { name, of, agree, must, holds: of > 0 && agree >= must * of, notes, misses }
}
