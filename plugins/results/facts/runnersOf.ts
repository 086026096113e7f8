import { nameOn, nationOn, type personFields } from './personOf.ts'
import { type Has, idOf, idsOf, rowsOf, textOf } from './values.ts'

export interface Runner {
  name: string
  nation: string
}

/** Who ran in a relay team, in order, as they competed that day: what the result says of them comes first. */
export function runnersOf(
  { date, members, membersAs }: Has<'date' | 'members' | 'membersAs'>,
  athletes: readonly Has<'id' | (typeof personFields)[number]>[],
): Runner[] {
  const day = textOf(date)
  return idsOf(members).flatMap((id) => {
    const athlete = athletes.find((one) => String(one.id) === String(id))
    if (!athlete) return []
    const said = rowsOf(membersAs).find((row) => String(idOf(row.athlete)) === String(id))
    return {
      name: textOf(said?.competedAs) || nameOn(athlete, day),
      nation: textOf(said?.nation) || nationOn(athlete, day),
    }
  })
}
