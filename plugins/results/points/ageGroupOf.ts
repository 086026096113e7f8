import { type Has, groupOf } from '../facts/values.ts'
import { ageGroups, wordOf } from '../sports/closed.ts'
import type { PointsOptions } from '../sports/types.ts'

export type AgeField = 'ageGroup' | 'elsewhere'

/** For which age a result was set: its event's; of a mark set elsewhere, what was said with it. */
export function ageGroupOf({
  ageGroup,
  elsewhere,
}: Has<AgeField>): Pick<PointsOptions, 'ageGroup'> {
  const group = wordOf(ageGroups, ageGroup) ?? wordOf(ageGroups, groupOf(elsewhere).ageGroup)
  return group ? { ageGroup: group } : {}
}
