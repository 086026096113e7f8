import type { Declared } from '../../derived-fields/index.ts'
import { printedMark } from '../facts/printedMark.ts'
import { idOf, numberOf, textOf, textOrNull } from '../facts/values.ts'
import { medals, sexes, wordOf } from '../sports/closed.ts'
import type { Honour, Sport } from '../sports/types.ts'
import type { HonourRow } from '../types.ts'
import type { EarlierEditions, EarlierTitle } from './editionsOf.ts'

type Event = Declared<'discipline' | 'gender' | 'name'>
type Result = Declared<
  'athlete' | 'competitor' | 'date' | 'mark' | 'medal' | 'rank' | 'representing'
>

interface Won {
  competition: Declared<'level' | 'name'>
  earlier: EarlierEditions | null
  event: Event
  row: Result
  title: EarlierTitle | null
}

/** A medal with what it was won for, and what it ends; null where none was won. */
export function honourOf(won: Won, sport: Sport): HonourRow | null {
  const { competition, earlier, event, row } = won
  const medal = wordOf(medals, row.medal)
  if (!medal) return null
  return {
    championship: earlier?.championship ?? null,
    competition: { id: competition.id, name: textOf(competition.name) },
    competitor: textOf(row.competitor),
    date: textOf(row.date),
    discipline: textOf(event.discipline),
    event: { id: event.id, name: textOf(event.name) },
    level: textOf(competition.level),
    mark: printedMark(row.mark, event.discipline, sport),
    medal,
    nation: textOrNull(row.representing),
    note: noteOf(won, sport),
    place: numberOf(row.rank) ?? 0,
    result: row.id,
  }
}

/** Among the editions kept here: the nation's first medal since, else the athlete's. Nothing where the last edition had one. */
function noteOf({ earlier, event, row, title }: Won, sport: Sport): null | string {
  if (!earlier || !title) return null
  const nation = textOf(row.representing)
  const athlete = String(idOf(row.athlete) ?? '')
  const lastContested = title.contested.at(-1)
  const nationsLast = title.nations.find(([one]) => one === nation)?.[1] ?? null
  const athletesLast = title.athletes.find(([one]) => String(one) === athlete)?.[1] ?? null
  const medal = honour(event, earlier, row, null)
  const since = (last: null | number, of: 'athlete' | 'nation') =>
    sport.firstMedalSince(medal, last === null ? [] : [honour(event, earlier, row, last)], of)
      .because
  if (nation !== '' && nationsLast === null)
    return `${since(null, 'nation')}, ${kept(title.contested.length)}`
  if (nation !== '' && nationsLast !== lastContested) return since(nationsLast, 'nation')
  if (athletesLast !== null && athletesLast !== lastContested) return since(athletesLast, 'athlete')
  return null
}

/** The medal as the rules know it, or that of an earlier edition. */
function honour(
  event: Event,
  { championship, editions }: EarlierEditions,
  row: Result,
  edition: null | number,
): Honour {
  const earlier = edition === null ? null : editions[edition]
  return {
    athlete: textOf(row.competitor),
    competition: earlier?.name ?? '',
    date: earlier?.date ?? textOf(row.date),
    discipline: textOf(event.discipline),
    id: String(row.id),
    level: championship.name,
    nation: textOf(row.representing),
    place: 1,
    sex: wordOf(sexes, event.gender) ?? 'mixed',
  }
}

const kept = (editions: number): string =>
  editions === 1
    ? 'with one earlier edition kept here'
    : `with ${editions} earlier editions kept here`
