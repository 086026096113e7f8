import { shortDay } from '../day.ts'

/** `12 Jun 2024`, or without the year where it stands beside. A lone year stays one. */
export const ShortDay = ({ date, year = true }: { date: string; year?: boolean }) => (
  <time dateTime={date}>{shortDay(date, year)}</time>
)
