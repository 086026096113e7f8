import type { DocID } from '../../../embeds/index.ts'
import type { Medal, Sport } from '../../sports/types.ts'
import { disciplineView } from '../discipline.ts'
import { athleteView, type AthleteRow, type BestRow } from '../load/loadAthletes.ts'
import { ageAt } from './ageAt.ts'
import type { AthleteCardView } from './types.ts'

/** An athlete as stored. Availability stands there where the injuries plugin puts it. */
export interface CardRow extends AthleteRow {
  availability?: { note?: null | string; since?: null | string; status?: null | string } | null
  birthDate?: null | string
  honours?: null | Honour[]
  medals?: Partial<Record<Medal, null | number>> | null
}

/** A medal as stored in `athletes.honours`: by level, then the latest first. */
interface Honour {
  competition: { name: string }
  discipline: string
  event: { id: DocID }
  medal: Medal
}

const MOST_BESTS = 3
const MOST_HONOURS = 4

interface Setting {
  line: null | string
  /** Milliseconds since 1970. */
  now: number
  sport: Sport
}

export function toCard(row: CardRow, { line, now, sport }: Setting): AthleteCardView {
  const { bronze, gold, silver } = row.medals ?? {}
  const named = (code: string) => disciplineView(sport.discipline(code) ?? { code, name: code })
  return {
    age: ageAt(row.birthDate ?? null, now).age,
    athlete: athleteView(row),
    availability: availabilityOf(row.availability),
    birthDate: row.birthDate || null,
    bests: bestsOf(row.bests ?? []).map(({ date, discipline, text, venue }) => ({
      date,
      discipline: named(discipline),
      mark: text,
      venue,
    })),
    honours: (row.honours ?? []).slice(0, MOST_HONOURS).map((honour) => ({
      competition: honour.competition.name,
      discipline: named(honour.discipline),
      event: honour.event.id,
      medal: honour.medal,
    })),
    line,
    medals: { bronze: bronze ?? 0, gold: gold ?? 0, silver: silver ?? 0 },
  }
}

function availabilityOf(known: CardRow['availability']): AthleteCardView['availability'] {
  const status = known?.status
  if (status !== 'doubtful' && status !== 'out') return null
  return { note: known?.note || null, since: known?.since || null, status }
}

function bestsOf(bests: readonly BestRow[]): BestRow[] {
  const outdoors = bests.filter(({ indoor }) => !indoor)
  const seasons = (code: string) =>
    outdoors.filter(({ discipline, season }) => season !== null && discipline === code).length
  return outdoors
    .filter(({ kind }) => kind === 'PB')
    .sort((a, b) => seasons(b.discipline) - seasons(a.discipline))
    .slice(0, MOST_BESTS)
}
