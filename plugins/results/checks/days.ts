/** `YYYY-MM-DD`, and a day that the calendar has. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || !month || !day) return false
  return month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A day, or a year alone where no more is known. */
export const isBirthDate = (text: string): boolean => /^\d{4}$/.test(text) || isDay(text)

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (err) {
    if (err instanceof RangeError) return false
    throw err
  }
}
