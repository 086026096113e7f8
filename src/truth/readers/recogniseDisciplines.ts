import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import type { Career } from './readCareer.ts'
import type { SourceEvent, SourceResults } from './source.ts'

/**
 * The discipline of each event of a competition. Names of events differ from file to file, but each
 * of their results also stands in a career, with a code: the code that most of them have is the one.
 */
export function recogniseDisciplines(
  { compID, events }: SourceResults,
  careers: Map<string, Career>,
): (event: SourceEvent) => Discipline | null {
  const votes = new Map<string, Map<string, number>>()
  for (const event of events) {
    const ballot = votes.get(nameOf(event)) ?? new Map<string, number>()
    for (const code of codesOf(event, String(compID), careers))
      ballot.set(code, (ballot.get(code) ?? 0) + 1)
    votes.set(nameOf(event), ballot)
  }
  return (event) => {
    const [most] = [...(votes.get(nameOf(event)) ?? [])].sort((a, b) => b[1] - a[1])
    return (most && athletics.discipline(most[0])) ?? null
  }
}

function nameOf({ gender, ageGroup, eventName, indoorOutdoor }: SourceEvent): string {
  return [gender, ageGroup, eventName, indoorOutdoor].join()
}

function codesOf(event: SourceEvent, competition: string, careers: Map<string, Career>): string[] {
  return event.results.flatMap((row) =>
    (careers.get(String(row.toID))?.rows ?? [])
      .filter((line) => line.competition === competition)
      .filter(
        ({ performance }) =>
          performance.date === event.date && performance.text === row.bestPerformance,
      )
      .map(({ performance }) => performance.discipline),
  )
}
