import { readCareer } from '../../truth/readers/readCareer.ts'
import { recogniseDisciplines } from '../../truth/readers/recogniseDisciplines.ts'
import { emptySheet, type Sheet } from '../Sheet.ts'
import { athleteKey } from './keys.ts'
import { partsOf } from './partsOf.ts'
import { type Files, readFiles } from './readFiles.ts'
import { isTeam, runnerToAthlete, toAthlete } from './toAthlete.ts'
import { toCompetition } from './toCompetition.ts'
import { isRelayLeg, toElsewhere } from './toElsewhere.ts'
import { eventKey, type Recognised, toEvent } from './toEvent.ts'
import { isRelay, runnersOf, toResults } from './toResults.ts'

type Careers = Map<string, ReturnType<typeof readCareer>>

/** A championship and the careers of those who took part, from the files of a folder. */
export async function parse(folder: string): Promise<Sheet> {
  const files = await readFiles(folder)
  const sheet = emptySheet()
  sheet.refused.push(...files.refused)
  const careers: Careers = new Map(
    files.careers.map(({ value }) => [value.tpAthleteId, readCareer(value)]),
  )
  addAthletes(files, sheet)
  for (const competition of files.results)
    sheet.competitions.push(toCompetition(competition, files.careers))
  addEvents(recognised(files, careers, sheet), sheet)
  addCareers(files, careers, sheet)
  return sheet
}

function addAthletes({ careers }: Files, sheet: Sheet): void {
  sheet.athletes.push(...careers.filter(({ value }) => !isTeam(value)).map(toAthlete))
}

/** A mixed relay can stand in the men's file and in the women's. */
function recognised(files: Files, careers: Careers, sheet: Sheet): Recognised[] {
  const seen = new Set<string>()
  return files.results.flatMap(({ spot, value }) => {
    const disciplineOf = recogniseDisciplines(value, careers)
    return value.events.flatMap((event, at) => {
      const place = { file: spot.file, place: `events[${at}]` }
      const discipline = disciplineOf(event)
      if (!discipline) {
        const expected = 'an event whose marks stand in a career, with the code of its discipline'
        sheet.refused.push({ expected, read: event.eventName, spot: place })
        return []
      }
      const one = { competition: String(value.compID), discipline, spot: place, value: event }
      if (seen.has(eventKey(one))) {
        sheet.leftOut.push({
          count: event.results.length,
          why: `rows of ${event.eventName}, which another file has too`,
        })
        return []
      }
      seen.add(eventKey(one))
      return [one]
    })
  })
}

function addEvents(events: readonly Recognised[], sheet: Sheet): void {
  const wholes = events.filter(({ discipline }) => discipline.kind === 'combined')
  const known = new Set(sheet.athletes.map(({ key }) => key))
  const parts = new Map(wholes.flatMap((whole) => [...partsOf(whole, events)]))
  for (const event of events) {
    const around = wholes.filter(
      ({ competition, value }) =>
        competition === event.competition && value.gender === event.value.gender,
    )
    sheet.events.push(toEvent(event, around))
    const { notes, results } = toResults(event)
    sheet.notes.push(...notes)
    for (const result of results) {
      const own = parts.get(result.key)
      sheet.results.push(own ? { ...result, facts: { ...result.facts, parts: own } } : result)
    }
    if (isRelay(event)) addRunners(event, known, sheet)
  }
}

function addRunners(event: Recognised, known: Set<string>, sheet: Sheet): void {
  event.value.results.forEach((row, at) => {
    for (const runner of runnersOf(row, event)) {
      const key = athleteKey(runner.toID)
      if (known.has(key)) continue
      known.add(key)
      const spot = { file: event.spot.file, place: `${event.spot.place}.results[${at}]` }
      const gender = /mixed/i.test(event.value.eventName) ? '' : event.value.gender
      sheet.athletes.push(runnerToAthlete(runner, gender, spot))
    }
  })
}

function addCareers(files: Files, careers: Careers, sheet: Sheet): void {
  const kept = new Set(files.results.map(({ value }) => String(value.compID)))
  for (const career of files.careers) {
    const read = careers.get(career.value.tpAthleteId)
    if (read) for (const one of toElsewhere(career, read, kept)) sheet.results.push(one)
  }
  const rows = files.careers.flatMap(({ value }) =>
    (careers.get(value.tpAthleteId)?.rows ?? []).map((row) => ({ ...row, team: isTeam(value) })),
  )
  const own = rows.filter(({ competition }) => kept.has(competition ?? ''))
  const legs = rows.filter(
    ({ competition, performance, team }) =>
      !team && !kept.has(competition ?? '') && isRelayLeg(performance.discipline),
  )
  sheet.leftOut.push(
    { count: own.length, why: 'rows of careers that are results of the competition itself' },
    { count: legs.length, why: 'legs of relays whose team a career does not name' },
  )
}
