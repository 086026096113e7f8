import {
  ageNote,
  athletics,
  competitorFaults,
  dayFaults,
  fault,
  type Fault,
  nationFaults,
  personFaults,
  resultFaults,
  sexes,
  startFaults,
} from '../../plugins/results/index.ts'
import type { Slug } from './findKnown.ts'
import { partlyKnown } from './histories.ts'
import { lenient } from './lenient.ts'
import { LeftOutFields } from './LeftOutFields.ts'
import type { AthleteEntry, Entry, EventEntry, Refusal, ResultEntry, Sheet } from './Sheet.ts'

type Facts = Readonly<Record<string, unknown>>

/** The sheet without what the desk's own checks would refuse, which is among its refusals then. */
export function checkSheet(sheet: Sheet): Sheet {
  const refused: Refusal[] = [...sheet.refused]
  const fields = new LeftOutFields()
  const keep = <T extends Entry<Facts>>(
    collection: Slug,
    entries: readonly T[],
    faultsOf: (entry: T) => Fault[],
  ) => {
    const kept = new Map<string, T>()
    for (const entry of entries) {
      const taken = lenient(entry, optional[collection], (one) =>
        kept.has(one.key) ? [twice(one)] : faultsOf(one),
      )
      if (taken.ok) {
        kept.set(entry.key, taken.entry)
        for (const fault of taken.leftOut) fields.add(collection, entry.spot, fault)
      } else
        for (const { expected, path, read } of taken.faults)
          refused.push({ expected, read: `${path}: ${read || 'nothing'}`, spot: entry.spot })
    }
    return kept
  }

  const athletes = keep('athletes', sheet.athletes, ({ facts }) => [
    ...needed(facts, { familyName: 'a name', nation: 'three capital letters such as GBR' }),
    ...personFaults(facts),
  ])
  const people = new Map([...athletes].map(([key, { facts }]) => [key, named(facts)]))
  const competitions = keep('competitions', sheet.competitions, ({ facts }) => [
    ...needed(facts, { city: 'a city', name: 'a name', startDate: 'a date such as 2024-06-07' }),
    ...nationFaults('country', facts.country),
    ...dayFaults('startDate', facts.startDate),
    ...dayFaults('endDate', facts.endDate),
  ])
  const wholes = new Set(sheet.events.map(({ key }) => key))
  const events = keep('events', sheet.events, ({ combinedEvent, competition, facts }) => [
    ...needed(facts, { date: 'a date such as 2024-06-12' }),
    ...startFaults('date', facts.date),
    ...missing('competition', competition, competitions),
    ...(combinedEvent === null ? [] : missing('combinedEvent', combinedEvent, wholes)),
    ...windFaults(facts),
  ])
  const whole = sheet.results.map((entry) => withKnownMembers(entry, athletes, fields))
  const results = keep('results', whole, (entry) => [
    ...missing('event', entry.event, events),
    ...missing('athlete', entry.athlete, athletes),
    ...factsFaults(
      entry,
      events.get(entry.event ?? '')?.facts ?? null,
      people.get(entry.athlete ?? '') ?? null,
    ),
  ])
  return partlyKnown(sheet, {
    ...sheet,
    athletes: [...athletes.values()],
    competitions: [...competitions.values()],
    events: [...events.values()],
    leftOut: [...sheet.leftOut, ...fields.counts()],
    notes: [...fields.notes, ...sheet.notes, ...ageNotes([...results.values()], athletes, events)],
    refused,
    results: [...results.values()],
  })
}

const results = [
  ...['bib', 'club', 'competedAs', 'heights', 'lane', 'nation', 'order', 'parts', 'place'],
  ...['publishedFlags', 'qualified', 'reactionTimeMs', 'series', 'splits', 'wind'],
]

/** Without these an entry is as true as with them. Whose place is given did something, whatever the mark was. */
const optional: Record<Slug, (facts: Facts) => readonly string[]> = {
  athletes: () => ['accomplishments', 'birthDate', 'club', 'formerNations', 'otherNames'],
  competitions: () => ['country', 'endDate'],
  events: () => ['wind'],
  results: ({ elsewhere, place }) => (place && !elsewhere ? [...results, 'mark'] : results),
}

/** A team is a team without a runner who could not be taken, and each ran once. */
function withKnownMembers(
  entry: ResultEntry,
  athletes: { has: (key: string) => boolean },
  fields: LeftOutFields,
): ResultEntry {
  const members = [...new Set(entry.members)].filter((member) => athletes.has(member))
  if (members.length === entry.members.length) return entry
  const lost = entry.members.length - members.length
  const expected = 'runners who were taken from these files, each once'
  fields.add('results', entry.spot, fault('members', lost, expected))
  const { membersAs = [] } = entry
  return {
    ...entry,
    members,
    membersAs: membersAs.filter(({ athlete }) => members.includes(athlete)),
  }
}

/** Of each athlete the first result that the birth does not go with. */
function ageNotes(
  results: readonly ResultEntry[],
  people: ReadonlyMap<string, AthleteEntry>,
  events: ReadonlyMap<string, EventEntry>,
): string[] {
  const notes = new Map<string, string>()
  for (const { athlete, event, facts } of results) {
    const person = people.get(athlete ?? '')?.facts
    if (!athlete || !person || notes.has(athlete)) continue
    const date = events.get(event ?? '')?.facts.date ?? facts.elsewhere?.date ?? ''
    const note = ageNote(person.birthDate ?? '', date.slice(0, 10))
    if (note) notes.set(athlete, `${named(person).name}: ${note}.`)
  }
  return [...notes.values()]
}

const twice = ({ key }: Entry<Facts>): Fault =>
  fault('sourceID', key, 'each once in the files: this one stands further up')

const needed = (facts: Facts, fields: Readonly<Record<string, string>>): Fault[] =>
  Object.entries(fields).flatMap(([path, expected]) =>
    facts[path] ? [] : [fault(path, '', expected)],
  )

const missing = (
  path: string,
  key: null | string,
  known: { has: (key: string) => boolean },
): Fault[] =>
  key === null || known.has(key) ? [] : [fault(path, key, 'one that was taken from these files')]

function windFaults({ discipline: code, wind }: Facts): Fault[] {
  const discipline = athletics.discipline(String(code))
  if (!discipline) return [fault('discipline', code, 'the code of a discipline')]
  const read = athletics.readWind((wind ?? null) as null | string, discipline)
  return read.ok ? [] : [{ expected: read.expected, path: 'wind', read: read.read }]
}

function factsFaults(entry: ResultEntry, event: Facts | null, athlete: Facts | null): Fault[] {
  const { elsewhere } = entry.facts
  // Its event was refused, which is said already.
  if (entry.event !== null && !event) return []
  if (entry.athlete !== null && !athlete) return []
  const code = (event?.discipline ?? elsewhere?.discipline ?? '') as string
  const discipline = athletics.discipline(code)
  if (!discipline) return [fault('discipline', code, 'the code of a discipline')]
  const document = { ...entry.facts, members: entry.members, membersAs: entry.membersAs }
  const round = event ? String(event.round) : null
  const sex = sexes.find((one) => one === (event?.gender ?? athlete?.gender)) ?? null
  return [
    ...(event ? [] : dayFaults('elsewhere.date', elsewhere?.date)),
    ...nationFaults('nation', entry.facts.nation),
    ...competitorFaults(document, { athlete, discipline, event }),
    ...resultFaults(document, { discipline, round, sex, sport: athletics }),
  ]
}

const named = (athlete: Facts): Facts & { name: string } => ({
  ...athlete,
  name: [athlete.givenName, athlete.familyName].filter(Boolean).join(' '),
})
