/** A moment on the clock of a place. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  date: string
  /** Minutes since midnight. */
  minutes: number
}

/**
 * The date of a result is the one on the venue's clock: an evening in Eugene is already tomorrow in Greenwich.
 *
 * @param moment ISO 8601 @param timeZone IANA name; empty: UTC
 */
export function localTime(moment: string, timeZone: string): LocalTime | null {
  const time = new Date(moment)
  if (moment === '' || Number.isNaN(time.getTime())) return null
  const parts = new Map(
    clock(timeZone || 'UTC')
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  )
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map(
    (part) => parts.get(part as 'day') ?? '',
  )
  return { date: `${year}-${month}-${day}`, minutes: Number(hour) * 60 + Number(minute) }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
    month: '2-digit',
    timeZone,
    year: 'numeric',
  })
  clocks.set(timeZone, made)
  return made
}
