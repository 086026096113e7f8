import { asList } from '../../truth/readers/asList.ts'
import type { Sheet } from '../Sheet.ts'
import type { Files } from './readFiles.ts'
import type {
  Accomplishment,
  ImportedCareer,
  ImportedEvent,
  ImportedPerformance,
  ImportedResults,
  ImportedRow,
  Runner,
} from './source.ts'

type Fields<T> = Record<keyof Required<T>, true>

/** What is read of each kind of object. Their types are what they are read by. */
const read = {
  accomplishments: {
    ageGroup: true,
    competition: true,
    eventCode: true,
    indoor: true,
    rank: true,
    season: true,
  } satisfies Fields<Accomplishment>,
  careers: {
    accomplishments: true,
    birthDate: true,
    birthYear: true,
    club: true,
    familyName: true,
    gender: true,
    givenName: true,
    nationality: true,
    results: true,
    tpAthleteId: true,
  } satisfies Omit<Fields<ImportedCareer>, 'personalBests'>,
  competitions: {
    arena: true,
    attribution: true,
    city: true,
    compID: true,
    compName: true,
    country: true,
    endDate: true,
    events: true,
    licence: true,
    license: true,
    startDate: true,
  } satisfies Fields<ImportedResults>,
  events: {
    ageGroup: true,
    combinedEvent: true,
    date: true,
    eventName: true,
    gender: true,
    heatName: true,
    heatNumber: true,
    heightTable: true,
    indoorOutdoor: true,
    results: true,
    roundName: true,
    wind: true,
  } satisfies Fields<ImportedEvent>,
  performances: {
    city: true,
    competition_ID: true,
    compName: true,
    date: true,
    event: true,
    IndoorOutdoor: true,
    okForSB: true,
    rank: true,
    result: true,
    round: true,
    roundstage: true,
    wind: true,
  } satisfies Omit<Fields<ImportedPerformance>, 'iaafpoints'>,
  results: {
    athlete: true,
    bestPerformance: true,
    club: true,
    combinedPoints: true,
    DOB: true,
    firstname: true,
    lastname: true,
    nation: true,
    personalFlags: true,
    qualified: true,
    rank: true,
    reactiontime: true,
    recordFlags: true,
    relayParticipants: true,
    relayTeam: true,
    roundResults: true,
    toID: true,
    wind: true,
  } satisfies Fields<ImportedRow>,
  runners: {
    athlete: true,
    firstname: true,
    lastname: true,
    leg: true,
    nation: true,
    toID: true,
  } satisfies Fields<Runner>,
}

/** The fields that hold something and are not read, each with how often: what is left out is not lost from sight. */
export function unreadFields({ careers, others, results }: Files): Sheet['leftOut'] {
  const counts = new Map<string, number>()
  const count = (kind: keyof typeof read, objects: readonly object[]) => {
    for (const one of objects)
      for (const [field, value] of Object.entries(one))
        if (!(field in read[kind]) && isThere(value)) {
          const key = `${field} of ${kind}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
  }
  const championships = results.map(({ value }) => value)
  const events = championships.flatMap((one) => one.events)
  const people = careers.map(({ value }) => value)
  const rows = events.flatMap((event) => event.results)
  count('competitions', championships)
  count('events', events)
  count('results', rows)
  for (const { relayParticipants } of rows) count('runners', asList(relayParticipants))
  count('careers', people)
  for (const { accomplishments, results: performances } of people) {
    count('accomplishments', asList(accomplishments))
    count('performances', asList(performances))
  }
  return [
    ...others.map((file) => ({
      count: 1,
      why: `file, ${file}, that holds neither results nor a career`,
    })),
    ...[...counts].map(([field, times]) => ({
      count: times,
      why: `values of ${field}, which are not read`,
    })),
  ]
}

const isThere = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
