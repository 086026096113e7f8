import { type Declared, keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { competitorFields, competitorOf } from '../facts/competitorOf.ts'
import { isEmbargoed } from '../facts/isReleased.ts'
import { idOf, textOf } from '../facts/values.ts'
import type { Competitor, Discipline, Placing, Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/** The place of a result among all sections of its timed final, as stored in `results.overall`. */
export interface Overall extends Omit<Placing, 'id'> {
  /** Every section is over. */
  over: boolean
}

const eventFields = ['discipline', 'embargo', 'status', 'timedFinal'] as const
const resultFields = ['embargo', 'event', 'timedFinal', ...competitorFields] as const

type Section = Declared<(typeof eventFields)[number]>
type Result = Declared<(typeof resultFields)[number]>

/** Sections that are ranked as one race. No document stands for them: they share the text of `timedFinal`. */
export const timedFinals = (sport: Sport, slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'timed-finals',
      from: {
        events: { fields: eventFields, on: 'timedFinal' },
        results: { fields: resultFields, on: 'timedFinal' },
      },
      name: 'timed-finals',
    },
    slugs,
  ).gives('results', 'overall', ({ events, results }) => {
    const overall = overallOf(events, results, sport)
    return each(results, ({ id }) => overall.get(String(id)) ?? null)
  })

function overallOf(
  sections: readonly Section[],
  rows: readonly Result[],
  sport: Sport,
): Map<string, Overall> {
  const discipline = sport.discipline(textOf(sections[0]?.discipline))
  if (!discipline) return new Map()
  const kept = new Set(sections.filter(isEmbargoed).map(({ id }) => String(id)))
  const entries = rows
    .filter((row) => !isEmbargoed(row) && !kept.has(String(idOf(row.event))))
    .map((row) => ({
      competitor: competitorOf(row, { discipline, sport }),
      section: String(idOf(row.event)),
    }))
    .toSorted((a, b) => (a.competitor.value ?? 0) - (b.competitor.value ?? 0))
  const over = sections.every((section) => isOver(section, entries))
  return new Map(
    [...sport.place(acrossSections(entries, discipline), discipline).values()].map(
      ({ id, ...placing }) => [id, { ...placing, over }],
    ),
  )
}

interface Entry {
  competitor: Competitor
  section: string
}

/**
 * Official places are those of the whole; where they are those of each section, two with unlike marks share one. The
 * marks rank those, and of equal marks in one section the photo finish.
 */
function acrossSections(entries: readonly Entry[], discipline: Discipline): Competitor[] {
  const ofSections = entries.some((one) =>
    entries.some(
      (other) =>
        one.section !== other.section &&
        one.competitor.place !== null &&
        one.competitor.place === other.competitor.place &&
        one.competitor.value !== other.competitor.value,
    ),
  )
  return entries.map(({ competitor, section }) => {
    if (!ofSections || competitor.place === null) return competitor
    const ahead = entries.filter((other) => isAhead(other, { competitor, section }, discipline))
    return { ...competitor, place: competitor.value === null ? null : ahead.length + 1 }
  })
}

function isAhead(one: Entry, other: Entry, { better }: Discipline): boolean {
  const [a, b] = [one.competitor, other.competitor]
  if (a.value === null || b.value === null || a.notRanked || b.notRanked) return false
  if (a.value !== b.value) return better === 'lower' ? a.value < b.value : a.value > b.value
  return one.section === other.section && (a.place ?? Infinity) < (b.place ?? Infinity)
}

/** Nobody is still to come. */
function isOver({ id, status }: Section, entries: readonly Entry[]): boolean {
  const those = entries.filter(({ section }) => section === String(id))
  return (
    textOf(status) !== 'live' &&
    those.length > 0 &&
    those.every(({ competitor }) => competitor.status !== 'OK' || competitor.value !== null)
  )
}
