import { type Discipline, fault, storedTime } from '../../../plugins/results/index.ts'
import { ageGroupOf } from '../../truth/readers/ageGroupOf.ts'
import { asText } from '../../truth/readers/asText.ts'
import { readEvent } from '../../truth/readers/readEvent.ts'
import type { EventEntry } from '../Sheet.ts'
import { competitionKey, keyOf } from './keys.ts'
import type { Read } from './readFiles.ts'
import type { ImportedEvent } from './source.ts'

/** An event and the discipline that its marks are read in. */
export interface Recognised extends Read<ImportedEvent> {
  /** `compID` of the competition. */
  competition: string
  discipline: Discipline
}

export function toEvent(event: Recognised, wholes: readonly Recognised[]): EventEntry {
  const { competition, discipline, spot, value } = event
  const { round, sex } = readEvent({ ...value, results: [] }, competition, discipline)
  const age = ageGroupOf(asText(value.ageGroup) || 'Senior')
  const whole = wholes.find((one) => one.value.eventName === value.combinedEvent)
  return {
    combinedEvent: whole ? eventKey(whole) : null,
    competition: competitionKey(competition),
    facts: {
      ageGroup: age ?? 'senior',
      date: storedTime(value.date ?? ''),
      discipline: discipline.code,
      gender: discipline.mixed ? 'mixed' : sex,
      heat: heatOf(value),
      indoor: value.indoorOutdoor === 'Indoor',
      round: round.kind,
      status: 'official',
      wind: discipline.windLimit !== null && discipline.unit === 'ms' ? signed(value.wind) : null,
    },
    key: eventKey(event),
    spot,
    // An event of another age is one that asks for none of ours.
    unread: age
      ? []
      : [fault('ageGroup', value.ageGroup, 'Senior, or an age group such as Under 20 or M50')],
  }
}

export function eventKey({ competition, discipline, value }: Recognised): string {
  const { ageGroup, combinedEvent, gender, heatName, heatNumber, roundName } = value
  const heat = heatNumber || heatName
  return keyOf(competition, gender, ageGroup, combinedEvent, discipline.code, roundName, heat)
}

/** `1`, `B` for 2; or as its name has it: `Heat 3`, `Race B`. */
function heatOf({ heatName, heatNumber }: ImportedEvent): null | number {
  const [, text] = /(?:^|\s)(\d+|[A-H])$/.exec(heatNumber || heatName || '') ?? []
  if (!text) return null
  return /^\d/.test(text) ? Number(text) : 'ABCDEFGH'.indexOf(text) + 1
}

/** `+0.7` as readers print it. */
export const signed = (wind: null | string | undefined): null | string =>
  wind ? (/^\d/.test(wind) && Number(wind) > 0 ? `+${wind}` : wind) : null
