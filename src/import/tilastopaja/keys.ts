/** Source ids: `tilastopaja:` and what the source itself tells documents apart by. */
export const keyOf = (...parts: readonly (null | number | string | undefined)[]): string =>
  ['tilastopaja', ...parts.map((part) => part ?? '')].join(':')

export const athleteKey = (id: number | string): string => keyOf(id)
export const competitionKey = (id: number | string): string => keyOf(id)
