import type { Has } from '../facts/values.ts'
import { sexes, wordOf, type Sex } from '../sports/closed.ts'

export type SexField = 'gender' | 'sex'

/** Whose table applies: the event's; in a mixed event, and for a mark set elsewhere, the athlete's. */
export const sexOf = ({ gender, sex }: Has<SexField>): Sex =>
  single(gender) ?? single(sex) ?? 'mixed'

const single = (value: unknown): Sex | null => {
  const sex = wordOf(sexes, value)
  return sex && sex !== 'mixed' ? sex : null
}
