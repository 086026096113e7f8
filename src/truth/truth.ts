import type { Check } from './checks/check.ts'
import { checkCombined } from './checks/combined.ts'
import { checkFlags } from './checks/flags.ts'
import { checkMedals } from './checks/medals.ts'
import { checkPersonalBests } from './checks/personalBests.ts'
import { checkPoints } from './checks/points.ts'
import { checkRanks } from './checks/ranks.ts'
import { readCareer } from './readers/readCareer.ts'
import { readEvent } from './readers/readEvent.ts'
import { readFolder } from './readers/readFolder.ts'
import { recogniseDisciplines } from './readers/recogniseDisciplines.ts'
import { type SourceResults } from './readers/source.ts'

/** Holds the rules of athletics against what others published, for all files of a folder. */
export async function truth(folder: string): Promise<Check[]> {
  const { results, careers: sources } = await readFolder(folder)
  const careers = new Map([...sources].map(([id, source]) => [id, readCareer(source)]))
  const events = withoutRepeats(results).flatMap((competition) => {
    const disciplineOf = recogniseDisciplines(competition, careers)
    return competition.events.map((event) =>
      readEvent(event, String(competition.compID), disciplineOf(event)),
    )
  })
  return [
    ...checkFlags(events, careers),
    checkRanks(events),
    checkPersonalBests(careers),
    checkPoints(careers),
    ...checkCombined(events),
    ...checkMedals(events, careers),
  ]
}

/** A mixed relay can stand in the men's file and in the women's. */
function withoutRepeats(results: readonly SourceResults[]): SourceResults[] {
  const seen = new Set<string>()
  return results.map(({ events, ...competition }) => ({
    ...competition,
    events: events.filter((event) => {
      const marks = event.results.map((row) => [row.toID, row.bestPerformance])
      const key = JSON.stringify([competition.compID, event.eventName, event.date, marks])
      return !seen.has(key) && seen.add(key)
    }),
  }))
}
