import type { Difference, Report } from './Report.ts'
import type { Refusal } from './Sheet.ts'

/** How many of a kind are listed; the rest is counted. `--json` has them all. */
const SHOWN = 20

/** The report as a person reads it. */
export function printReport(report: Report, { dryRun = false } = {}): string {
  const { added, corrected, differing, known, leftOut, notes, refused } = report
  const rows = (['competitions', 'athletes', 'events', 'results'] as const).map(
    (slug) =>
      `  ${slug.padEnd(14)}${number(added[slug])} ${dryRun ? 'would be added' : 'added'}, ${number(known[slug])} there already`,
  )
  const nothing = Object.values(added).every((count) => count === 0) && corrected.length === 0
  return [
    ...rows,
    ...(nothing ? ['', 'Nothing to add: everything is there already.'] : []),
    ...leftOut
      .filter(({ count }) => count > 0)
      .map(({ count, why }) => `  Left out: ${number(count).trim()} ${why}.`),
    ...section('Corrected', corrected, difference),
    ...section(
      'Stored otherwise, and left as it is (--update writes what was read over it)',
      differing,
      difference,
    ),
    ...section('To know', notes, (note) => note),
    ...section('Refused', refused, refusal),
  ].join('\n')
}

function section<T>(title: string, items: readonly T[], line: (item: T) => string): string[] {
  if (items.length === 0) return []
  const more = items.length - SHOWN
  return [
    '',
    `${title}: ${items.length}`,
    ...items.slice(0, SHOWN).map((item) => `  ${line(item)}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ]
}

const refusal = ({ expected, read, spot }: Refusal): string =>
  `${spot.file}, ${spot.place}: read ${read}; expected ${expected}`

const difference = ({ collection, field, id, read, spot, stored }: Difference): string =>
  `${collection} ${id}, ${field}: stored ${JSON.stringify(stored)}, ${spot.file}, ${spot.place} has ${JSON.stringify(read)}`

const number = (count: number): string => count.toLocaleString('en').padStart(9)
