import type { Discipline } from '../../sports/types.ts'
import type { Fault } from '../../types.ts'
import { uncapitalised } from '../../facts/uncapitalised.ts'
import { type Facts, numberOf } from '../../facts/values.ts'
import { fault } from '../simple.ts'
import type { Setting } from './Setting.ts'

/** Blocks are used in races of up to 400 m and by a relay's first runner (TR 15.2). */
const LONGEST_FROM_BLOCKS = 400

/** A start this early or late is a slip of the finger: seconds for milliseconds. */
const range = { earliest: -1000, latest: 3000 }

export function reactionFaults({ reactionTimeMs }: Facts, { discipline }: Setting): Fault[] {
  const time = numberOf(reactionTimeMs)
  if (time === null) return []
  if (!fromBlocks(discipline)) {
    return [
      fault(
        'reactionTimeMs',
        time,
        `none: the ${uncapitalised(discipline.name)} is not started from blocks`,
      ),
    ]
  }
  if (Number.isInteger(time) && time >= range.earliest && time <= range.latest) return []
  return [fault('reactionTimeMs', time, 'whole milliseconds such as 158')]
}

const fromBlocks = ({ legs, metres, unit }: Discipline): boolean =>
  unit === 'ms' && metres !== null && metres / (legs ?? 1) <= LONGEST_FROM_BLOCKS
