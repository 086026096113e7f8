import { isBest, publishedFlags } from '../facts/publishedFlags.ts'
import { isReleased } from '../facts/isReleased.ts'
import { type Has, textOf } from '../facts/values.ts'
import type { Flag } from '../types.ts'
import { asPublished, differs } from './sentences.ts'

export interface Shown {
  /** Where the source and the facts kept here cannot both be right; null where they can. */
  disagreement: null | string
  flags: Flag[]
}

type Open = Has<'bestsOpen' | 'teamBestsOpen'>
type Flagged = Has<
  | 'bestFlags'
  | 'bestsOpen'
  | 'publishedFlags'
  | 'recordFlags'
  | 'recordsJudged'
  | 'released'
  | 'teamBestsOpen'
  | 'teamFlags'
  | 'value'
>

/**
 * The flags of a result: those that follow from what is kept here; and where that is not enough to know, those of its
 * source. A source that says otherwise than what is known is told, and not followed.
 */
export function shownFlags(result: Flagged): Shown {
  const given = publishedFlags(result.publishedFlags)
  const bests = listOf(result.bestFlags ?? result.teamFlags)
  const records = listOf(result.recordFlags)
  // A mark that was taken away, or is under embargo, takes along what was published of it.
  if (given.length === 0 || typeof result.value !== 'number' || !isReleased(result))
    return { disagreement: null, flags: [...bests, ...records] }
  const ofBests = best(bests, strongest(given), openOf(result))
  const ofRecords = record(records, given, publishedFlags(result.recordsJudged))
  const disagreements = [...ofBests.disagreements, ...ofRecords.disagreements]
  return {
    disagreement: disagreements.join('; ') || null,
    flags: [...ofBests.flags, ...ofRecords.flags],
  }
}

interface Judged {
  disagreements: string[]
  flags: readonly Flag[]
}

/** @param open what the best may be instead, since marks before it can be missing */
function best(
  derived: readonly Flag[],
  given: string | undefined,
  open: readonly string[],
): Judged {
  const [flag] = derived
  if (!given || given === flag?.flag) return { disagreements: [], flags: derived }
  return open.includes(given)
    ? { disagreements: [], flags: [asPublished(given, 'best')] }
    : { disagreements: [differs(given, flag?.flag)], flags: derived }
}

/** @param judged the records that it is known here whether the result broke */
function record(
  derived: readonly Flag[],
  given: readonly string[],
  judged: readonly string[],
): Judged {
  const names = new Map(derived.map(({ flag }) => [nameOf(flag), flag]))
  const others = given.filter((flag) => !isBest(flag) && names.get(nameOf(flag)) !== flag)
  const known = (flag: string) => names.has(nameOf(flag)) || judged.includes(nameOf(flag))
  return {
    disagreements: others.filter(known).map((flag) => differs(flag, names.get(nameOf(flag)))),
    flags: [
      ...derived,
      ...others.filter((flag) => !known(flag)).map((flag) => asPublished(flag, 'record')),
    ],
  }
}

const nameOf = (flag: string): string => flag.replace('=', '')

/** A personal best is a season's best too; some print both. */
const strongest = (given: readonly string[]): string | undefined =>
  ['PB', '=PB', 'SB', '=SB'].find((flag) => given.includes(flag))

const openOf = ({ bestsOpen, teamBestsOpen }: Open): string[] =>
  publishedFlags(textOf(bestsOpen) || teamBestsOpen)

/** These fields are derived, so their shape is ours. */
const listOf = (value: unknown): Flag[] => (Array.isArray(value) ? (value as Flag[]) : [])
