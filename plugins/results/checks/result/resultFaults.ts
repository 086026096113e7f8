import type { Sport } from '../../sports/types.ts'
import type { Fault } from '../../types.ts'
import type { Facts } from '../../facts/values.ts'
import { contradictionFaults } from './contradictionFaults.ts'
import { markFaults } from './markFaults.ts'
import { partFaults } from './partFaults.ts'
import { publishedFaults } from './publishedFaults.ts'
import { qualifiedFaults } from './qualifiedFaults.ts'
import { reactionFaults } from './reactionFaults.ts'
import type { Setting } from './Setting.ts'
import { splitFaults } from './splitFaults.ts'
import { statusOf } from '../../facts/statusOf.ts'
import { statusFaults } from './statusFaults.ts'
import { trialFaults } from './trialFaults.ts'
import { windFaults } from './windFaults.ts'

type Check = (result: Facts, setting: Setting) => Fault[]

const checks: readonly Check[] = [
  statusFaults,
  markFaults,
  contradictionFaults,
  qualifiedFaults,
  windFaults,
  reactionFaults,
  splitFaults,
  trialFaults,
  partFaults,
  publishedFaults,
]

/** Everything in a result that its discipline and its own other fields do not allow. Pure. */
export function resultFaults(
  result: Facts,
  setting: Omit<Setting, 'status'> & { sport: Sport },
): Fault[] {
  const known = { ...setting, status: statusOf(result.status) }
  return checks.flatMap((check) => check(result, known))
}
