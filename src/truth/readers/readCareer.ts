import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Mark, Performance, Sex } from '../../../plugins/results/sports/types.ts'
import { disciplineCode } from './disciplineCode.ts'
import type { SourceCareer, SourcePerformance } from './source.ts'

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
  source: SourcePerformance
}

export function readCareer(career: SourceCareer): Career {
  const { tpAthleteId: id, givenName, familyName, nationality } = career
  return {
    id,
    name: [givenName, familyName].filter(Boolean).join(' ') || nationality || id,
    nation: nationality ?? '',
    sex: sexOf(career.gender),
    rows: (career.results ?? []).map((row, i) => readRow(row, `${id}/${i}`)),
    personalBests: (career.personalBests ?? []).map((best) => ({
      discipline: disciplineCode(best.eventCode, best.indoor ?? false, best.performance),
      indoor: best.indoor ?? false,
      text: best.performance,
      date: best.date,
    })),
  }
}

export function sexOf(gender: string): Sex {
  if (/^(M|B)/i.test(gender)) return 'men'
  return /^(W|F|G)/i.test(gender) ? 'women' : 'mixed'
}

function readRow(source: SourcePerformance, id: string): CareerRow {
  const indoor = source.IndoorOutdoor === 'Indoor'
  const code = disciplineCode(source.event, indoor, source.result)
  const discipline = athletics.discipline(code)
  const mark = discipline && athletics.readMark(source.result ?? '', discipline)
  const wind = discipline && athletics.readWind(source.wind ?? null, discipline)
  const read = mark?.ok ? mark.value : null
  return {
    mark: read,
    competition: source.competition_ID ?? null,
    source,
    performance: {
      id,
      discipline: code,
      date: source.date,
      order: stage(source),
      indoor,
      status: read ? 'OK' : 'NM',
      value: read?.value ?? null,
      text: read?.text ?? source.result ?? '',
      windTenths: wind?.ok ? wind.value : null,
      eligible: source.okForSB,
      ...(read?.timing && { timing: read.timing }),
      ...(source.city && { venue: source.city }),
    },
  }
}

/** Heats and qualification, semi-finals, finals: as many steps as a day can have. */
function stage({ round, roundstage }: SourcePerformance): number {
  if (round?.startsWith('s')) return 2
  return roundstage === 'Prelim' && /^[hHqc]/.test(round ?? '') ? 0 : 3
}
