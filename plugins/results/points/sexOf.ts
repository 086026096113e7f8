import type { Facts } from '../facts/values.ts'
import type { Sex } from '../sports/types.ts'

/** Whose table applies: the event's; in a mixed event, and for a mark set elsewhere, the athlete's. */
export const sexOf = ({ gender, sex }: Facts): Sex => single(gender) ?? single(sex) ?? 'mixed'

const single = (value: unknown): 'men' | 'women' | null =>
  value === 'men' || value === 'women' ? value : null
