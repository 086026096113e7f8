const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
]

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A place in words: `Second`, `11th`, `23rd`. */
export function ordinal(place: number): string {
  return ORDINALS[place - 1] ?? `${place}${ending(place)}`
}

/** `2025-06-12` as a reader writes it: `12 June 2025`. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

function ending(place: number): string {
  if (place % 100 >= 11 && place % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][place % 10] ?? 'th'
}
