import type { Discipline, Round, Sex } from '../../../plugins/results/sports/types.ts'
import { asList } from './asList.ts'
import { asText } from './asText.ts'
import { type PublishedRow, readRow } from './readRow.ts'
import { sexOf } from './sexOf.ts'
import type { SourceEvent, SourceRow } from './source.ts'

/** One heat, final or part of a combined event, with what the source publishes about it. */
export interface PublishedEvent {
  competition: string
  /** `Men, 100m, Semifinals, Heat 2, 2024-06-08` */
  title: string
  /** `null`: neither careers nor name tell which it is. */
  discipline: Discipline | null
  sex: Sex
  ageGroup: string
  round: Round
  date: string
  rows: PublishedRow[]
}

/** @param id tells the event from all others that are read with it; without one, the title does */
export function readEvent(
  event: SourceEvent,
  competition: string,
  discipline: Discipline | null,
  id?: string,
): PublishedEvent {
  const sex = sexOf(event.gender)
  const { ageGroup, eventName, heatName, roundName, combinedEvent, date } = event
  const group = asText(ageGroup)
  const title = [sex, /senior/i.test(group) ? '' : group]
    .concat([combinedEvent, eventName, roundName, heatName, date].map(asText))
    .filter(Boolean)
    .join(', ')
  const setting = {
    discipline,
    date: asText(date),
    order: orderOf(asText(roundName), asText(combinedEvent)),
    indoor: asText(event.indoorOutdoor) === 'Indoor',
    heights: heightsOf(event),
    wind: discipline?.unit === 'ms' ? event.wind : null,
  }
  return {
    competition,
    title,
    discipline,
    sex,
    ageGroup: group,
    round: roundOf(event),
    date: setting.date,
    rows: asList<SourceRow>(event.results).map((row, i) =>
      readRow(row, setting, `${id ?? title}/${i}`),
    ),
  }
}

function roundOf({ roundName, heatName, combinedEvent }: SourceEvent): Round {
  const race = /race ([A-Z])\b/i.exec(asText(heatName))?.[1]?.toUpperCase() ?? null
  return { kind: kindOf(asText(roundName)), partOf: asText(combinedEvent) || null, race }
}

function kindOf(roundName: string): Round['kind'] {
  if (/qualif/i.test(roundName)) return 'qualification'
  if (/quarter/i.test(roundName)) return 'quarterfinal'
  if (/semi/i.test(roundName)) return 'semifinal'
  return /final/i.test(roundName) ? 'final' : 'heat'
}

const ORDER: Record<Round['kind'], number> = {
  heat: 0,
  qualification: 0,
  repechage: 0,
  quarterfinal: 1,
  semifinal: 2,
  final: 3,
}

/** Order of rounds within a day; the parts of a combined event never share one with each other. */
function orderOf(roundName: string, combinedEvent: string): number {
  if (combinedEvent) return 0
  return /prelim/i.test(roundName) ? -1 : ORDER[kindOf(roundName)]
}

function heightsOf({ heightTable }: SourceEvent): Map<string, number> {
  return new Map(
    asList<{ heightPos?: unknown; heightValue?: unknown }>(heightTable).flatMap(
      ({ heightPos, heightValue }) => {
        const metres = Number(asText(heightValue))
        return metres > 0 ? [[asText(heightPos), Math.round(metres * 1000)] as const] : []
      },
    ),
  )
}
