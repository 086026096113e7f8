import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Discipline } from '../../../plugins/results/sports/types.ts'
import { asList } from './asList.ts'
import { asText } from './asText.ts'
import { namedDiscipline } from './namedDiscipline.ts'
import type { Career } from './readCareer.ts'
import { sexOf } from './sexOf.ts'
import type { SourceEvent, SourceResults, SourceRow } from './source.ts'

/**
 * The discipline of each event of a competition. Names of events differ from file to file, but each
 * of their results also stands in a career, with a code: the code that most of them have is the one.
 * Where no career tells, the name must do; `null` where it says nothing to us.
 */
export function recogniseDisciplines(
  { compID, events }: SourceResults,
  careers: Map<string, Career>,
): (event: SourceEvent) => Discipline | null {
  const votes = new Map<string, Map<string, number>>()
  for (const event of asList<SourceEvent>(events)) {
    const ballot = votes.get(nameOf(event)) ?? new Map<string, number>()
    for (const code of codesOf(event, asText(compID), careers))
      ballot.set(code, (ballot.get(code) ?? 0) + 1)
    votes.set(nameOf(event), ballot)
  }
  return (event) => {
    const [most] = [...(votes.get(nameOf(event)) ?? [])].sort((a, b) => b[1] - a[1])
    const code = most?.[0] ?? byName(event)
    return (code && athletics.discipline(code)) || null
  }
}

function nameOf({ gender, ageGroup, eventName, indoorOutdoor }: SourceEvent): string {
  return [gender, ageGroup, eventName, indoorOutdoor].join()
}

function byName({ gender, ageGroup, eventName, indoorOutdoor }: SourceEvent): string | null {
  return namedDiscipline({
    eventName: asText(eventName),
    sex: sexOf(gender),
    ageGroup: asText(ageGroup),
    indoor: asText(indoorOutdoor) === 'Indoor',
  })
}

function codesOf(event: SourceEvent, competition: string, careers: Map<string, Career>): string[] {
  return asList<SourceRow>(event.results).flatMap((row) =>
    (careers.get(asText(row.toID))?.rows ?? [])
      .filter((line) => line.competition === competition)
      .filter(
        ({ performance }) =>
          performance.date === asText(event.date) &&
          performance.value !== null &&
          performance.text === asText(row.bestPerformance),
      )
      .map(({ performance }) => performance.discipline),
  )
}
