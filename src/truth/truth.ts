import type { Check } from './checks/check.ts'
import { checkCombined } from './checks/combined.ts'
import { checkFlags } from './checks/flags.ts'
import { checkMedals } from './checks/medals.ts'
import { checkOpenFlags } from './checks/openFlags.ts'
import { checkPersonalBests } from './checks/personalBests.ts'
import { checkPoints } from './checks/points.ts'
import { checkRanks } from './checks/ranks.ts'
import { checkRecords } from './checks/records.ts'
import { checkTables } from './checks/tables.ts'
import { asList } from './readers/asList.ts'
import { asText } from './readers/asText.ts'
import { readCareer } from './readers/readCareer.ts'
import { readEvent } from './readers/readEvent.ts'
import { type Folder, readFolder } from './readers/readFolder.ts'
import { recogniseDisciplines } from './readers/recogniseDisciplines.ts'
import type { SourceEvent, SourceResults, SourceRow } from './readers/source.ts'

/** Holds the rules of athletics against what others published, for all files of a folder. */
export async function truth(folder: string): Promise<Check[]> {
  return truthOf(await readFolder(folder))
}

/** The same of what was read already. */
export function truthOf({ results, careers: sources, tables = {} }: Folder): Check[] {
  const careers = new Map([...sources].map(([id, source]) => [id, readCareer(source)]))
  const events = withoutRepeats(results).flatMap((competition, at) => {
    const disciplineOf = recogniseDisciplines(competition, careers)
    return asList<SourceEvent>(competition.events).map((event, i) =>
      readEvent(event, asText(competition.compID), disciplineOf(event), `${at}/${i}`),
    )
  })
  return [
    ...checkFlags(events, careers),
    ...checkOpenFlags(events, careers),
    ...checkRecords(events),
    checkRanks(events),
    checkPersonalBests(careers),
    checkPoints(careers),
    ...checkCombined(events),
    ...checkMedals(events, careers),
    ...checkTables(events, tables),
  ]
}

/** A mixed relay can stand in the men's file and in the women's. */
function withoutRepeats(results: readonly SourceResults[]): SourceResults[] {
  const seen = new Set<string>()
  return results.map((competition) => ({
    ...competition,
    events: asList<SourceEvent>(competition.events).filter((event) => {
      const marks = asList<SourceRow>(event.results).map((row) => [row.toID, row.bestPerformance])
      const { compID } = competition
      const { eventName, combinedEvent, date } = event
      const key = JSON.stringify([compID, combinedEvent, eventName, date, marks])
      return marks.length === 0 || (!seen.has(key) && seen.add(key))
    }),
  }))
}
