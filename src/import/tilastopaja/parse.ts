import { fault, type Fault, nationFaults } from '../../../plugins/results/index.ts'
import { readCareer } from '../../truth/readers/readCareer.ts'
import { recogniseDisciplines } from '../../truth/readers/recogniseDisciplines.ts'
import { emptySheet, type Sheet } from '../Sheet.ts'
import { partsOf } from './partsOf.ts'
import { peopleWithout } from './people.ts'
import { type Files, readFiles } from './readFiles.ts'
import { isTeam, toAthlete } from './toAthlete.ts'
import { toCompetition } from './toCompetition.ts'
import { isRelayLeg, toElsewhere } from './toElsewhere.ts'
import { eventKey, type Recognised, toEvent } from './toEvent.ts'
import { toResults } from './toResults.ts'
import { unreadFields } from './unreadFields.ts'

type Careers = Map<string, ReturnType<typeof readCareer>>

/** A championship and the careers of those who took part, from the files of a folder. */
export async function parse(folder: string): Promise<Sheet> {
  const files = await readFiles(folder)
  const sheet = emptySheet()
  sheet.refused.push(...files.refused)
  const careers: Careers = new Map(
    files.careers.map(({ value }) => [value.tpAthleteId, readCareer(value)]),
  )
  sheet.leftOut.push(...unreadFields(files))
  addAthletes(files, sheet)
  for (const competition of files.results)
    sheet.competitions.push(toCompetition(competition, files.careers))
  for (const { facts, guessed } of sheet.competitions)
    if (guessed?.includes('city') && facts.city)
      sheet.notes.push(`${facts.name}: no city is given, and “${facts.city}” stands for it.`)
  const events = recognised(files, careers, sheet)
  addPeople(events, sheet)
  addEvents(events, sheet)
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
        const expected = 'the name of a discipline, or marks that stand in a career with its code'
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
  }
}

/** Everybody who is in the results is an athlete; a nation that a career has in no form of ours is that of a result. */
function addPeople(events: readonly Recognised[], sheet: Sheet): void {
  const whole = sheet.athletes.filter(({ facts }) => nationFault(facts.nation) === null)
  const people = peopleWithout(new Set(whole.map(({ key }) => key)), events)
  const told = new Map(people.map(({ entry }) => [entry.key, entry]))
  sheet.athletes = sheet.athletes.map((athlete) => {
    const wrong = nationFault(athlete.facts.nation)
    const { nation } = told.get(athlete.key)?.facts ?? {}
    if (!wrong || !nation) return athlete
    return { ...athlete, facts: { ...athlete.facts, nation }, unread: [wrong] }
  })
  const careers = new Set(sheet.athletes.map(({ key }) => key))
  const without = people.filter(({ entry }) => !careers.has(entry.key))
  sheet.athletes.push(...without.map(({ entry }) => entry))
  const guessed = without.filter(({ apart }) => !apart).length
  if (guessed > 0)
    sheet.notes.push(
      `${guessed} athletes have no career, and one name in their results: its last word, with de, van and the like before it, stands as the family name.`,
    )
}

const nationFault = (nation: null | string | undefined): Fault | null =>
  nationFaults('nation', nation)[0] ??
  (nation ? null : fault('nation', nation, 'three capital letters such as GBR'))

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
