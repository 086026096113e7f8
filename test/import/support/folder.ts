import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** An invented championship in the shape of the source: a 1500 m, a short decathlon’s 100 m, a relay. */
export interface Files {
  careers: readonly (object | string)[]
  results: object
}

/** A folder of files as the source publishes them. */
export function folderOf({ careers, results }: Files): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'mixed-zone-import-'))
  writeFileSync(join(path, 'results-men.json'), JSON.stringify(results))
  const lines = careers.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(join(path, 'careers-men.ndjson.gz'), gzipSync(`${lines.join('\n')}\n`))
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true })
    },
  }
}

export const performance = (event: string, result: string, date: string, more: object = {}) => ({
  IndoorOutdoor: 'Outdoor',
  city: 'Oslo',
  compName: 'Bislett Games',
  competition_ID: '1',
  date,
  event,
  okForSB: true,
  result,
  roundstage: 'Final',
  ...more,
})

export const career = (id: number, familyName: string, results: object[], more: object = {}) => ({
  birthDate: '2000-01-01',
  familyName,
  gender: 'M',
  givenName: 'Invented',
  nationality: 'NOR',
  results,
  tpAthleteId: String(id),
  ...more,
})

export const event = (eventName: string, results: object[], more: object = {}) => ({
  ageGroup: 'Senior',
  date: '2024-06-12',
  eventName,
  gender: 'M',
  indoorOutdoor: 'Outdoor',
  results,
  roundName: 'Final',
  ...more,
})

export const row = (
  toID: number,
  bestPerformance: string,
  rank: null | number,
  more: object = {},
) => ({
  bestPerformance,
  nation: 'NOR',
  rank: rank === null ? null : String(rank),
  toID,
  ...more,
})

/** A row of a career for what is in the results as well: it tells the code of the discipline. */
export const here = (event: string, result: string) =>
  performance(event, result, '2024-06-12', { competition_ID: '99' })

export const championship = (events: object[]) => ({
  arena: 'Invented Stadium',
  city: 'Rome',
  compID: 99,
  compName: '1st European Championships of Inventions',
  country: 'ITA',
  endDate: '2024-06-12',
  events,
  startDate: '2024-06-12',
})
