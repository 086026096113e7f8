import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Mark, Performance, Sex } from '../../../plugins/results/sports/types.ts'
import { asList } from './asList.ts'
import { asText } from './asText.ts'
import { disciplineCode } from './disciplineCode.ts'
import { sexOf } from './sexOf.ts'
import type { SourceBest, SourceCareer, SourcePerformance } from './source.ts'

export { sexOf }

export interface Career {
  id: string
  name: string
  nation: string
  sex: Sex
  rows: CareerRow[]
  personalBests: { discipline: string; indoor: boolean; text: string; date: string }[]
}

/** A line of a career: what our rules get of it, and what the source says of it. */
export interface CareerRow {
  performance: Performance
  mark: Mark | null
  competition: string | null
  /** The source's code of the event, and its points, rank and round, as texts. */
  event: string
  points: string
  rank: string
  final: boolean
  round: string
  ageGroup: string
}

export function readCareer(career: SourceCareer): Career {
  const id = asText(career.tpAthleteId)
  const nation = asText(career.nationality)
  const name = [career.givenName, career.familyName].map(asText).filter(Boolean).join(' ')
  return {
    id,
    name: name || nation || id,
    nation,
    sex: sexOf(career.gender),
    rows: asList<SourcePerformance>(career.results).map((row, i) => readRow(row, `${id}/${i}`)),
    personalBests: asList<SourceBest>(career.personalBests).map(readBest),
  }
}

function readBest({ indoor, eventCode, performance, date }: SourceBest) {
  const text = asText(performance)
  return {
    discipline: disciplineCode(asText(eventCode), indoor ?? false, text),
    indoor: indoor ?? false,
    text,
    date: asText(date),
  }
}

function readRow(source: SourcePerformance, id: string): CareerRow {
  const indoor = asText(source.IndoorOutdoor) === 'Indoor'
  const [event, text, round] = [source.event, source.result, source.round].map(asText) as [
    string,
    string,
    string,
  ]
  const code = disciplineCode(event, indoor, text)
  const discipline = athletics.discipline(code)
  const mark = discipline && athletics.readMark(text, discipline)
  const wind = discipline && athletics.readWind(asText(source.wind), discipline)
  const read = mark?.ok ? mark.value : null
  const venue = asText(source.city)
  const final = asText(source.roundstage) === 'Final'
  return {
    mark: read,
    competition: asText(source.competition_ID) || null,
    event,
    points: asText(source.iaafpoints),
    rank: asText(source.rank),
    final,
    round,
    ageGroup: /-(\d+)$/.exec(round)?.[1] ?? '',
    performance: {
      id,
      discipline: code,
      date: asText(source.date),
      order: stage(round, asText(source.roundstage) === 'Prelim'),
      indoor,
      status: read ? 'OK' : 'NM',
      value: read?.value ?? null,
      text: read?.text ?? text,
      windTenths: wind?.ok ? wind.value : null,
      eligible: source.okForSB ?? true,
      ...(read?.timing && { timing: read.timing }),
      ...(venue && { venue }),
    },
  }
}

/** Heats and qualification, semi-finals, finals: as many steps as a day can have. */
function stage(round: string, preliminary: boolean): number {
  if (round.startsWith('s')) return 2
  return preliminary && /^[hHqc]/.test(round) ? 0 : 3
}
