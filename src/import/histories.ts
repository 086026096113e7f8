import { createLocalReq, type Payload } from 'payload'

import { dayFaults } from '../../plugins/results/index.ts'
import type { Known } from './findKnown.ts'
import type { AthleteEntry, ResultEntry, Sheet } from './Sheet.ts'

type History = NonNullable<AthleteEntry['facts']['history']>

/**
 * A history of which a row or a mark was refused is not whole: it is known since the day after, or not at all where the
 * day was what could not be read.
 */
export function partlyKnown(read: Sheet, kept: Sheet): Sheet {
  const there = new Map(kept.results.map(({ facts, key }) => [key, facts.mark]))
  const dates = new Map(read.events.map(({ facts, key }) => [key, facts.date?.slice(0, 10)]))
  const lost = new Map<string, string>()
  for (const result of read.results) {
    if (there.has(result.key) && there.get(result.key) === result.facts.mark) continue
    const day = result.facts.elsewhere?.date ?? dates.get(result.event ?? '') ?? ''
    const whose = ownerOf(result)
    const last = lost.get(whose)
    lost.set(whose, last === '' || dayFaults('', day).length > 0 ? '' : laterOf(day, last))
  }
  if (lost.size === 0) return kept
  const notes = [...kept.notes]
  const since = (history: History, whose: string): History | null => {
    const day = lost.get(whose)
    if (day === undefined || history.extent !== 'complete') return history
    return day === '' ? null : { extent: 'since', since: dayAfter(day) }
  }
  return {
    ...kept,
    athletes: kept.athletes.map((athlete) => {
      const { history } = athlete.facts
      const known = history && since(history, athlete.key)
      if (known === history) return athlete
      notes.push(
        `${[athlete.facts.givenName, athlete.facts.familyName].filter(Boolean).join(' ')}: a row of the career or its mark was refused, so that no best follows from what came before ${known?.since ?? 'any mark'}.`,
      )
      return { ...athlete, facts: { ...athlete.facts, history: known ?? {} } }
    }),
    notes,
    results: kept.results.map((result) => {
      const { teamHistory } = result.facts
      const known = teamHistory && since(teamHistory, ownerOf(result))
      return known === teamHistory
        ? result
        : { ...result, facts: { ...result.facts, teamHistory: known ?? {} } }
    }),
  }
}

const ownerOf = ({ athlete, facts }: ResultEntry): string =>
  athlete ?? `team ${facts.nation ?? facts.team ?? ''}`

const laterOf = (day: string, other = ''): string => (other > day ? other : day)

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** Athletes who were there, and of whom nobody had said how far back they are known. */
export const unstated = (known: readonly Known[]): Known[] =>
  known.filter(
    ({ collection, entry, row }) =>
      collection === 'athletes' && statesOne(entry.facts) && !statesOne(row),
  )

export const statesOne = ({ history }: Readonly<Record<string, unknown>>): boolean =>
  Boolean((history as History | null | undefined)?.extent)

/** States it as the desk would, now that their careers are in. */
export async function stateHistories(payload: Payload, known: readonly Known[]): Promise<void> {
  for (const { entry, id } of known)
    await payload.update({
      collection: 'athletes',
      data: { history: entry.facts.history as History },
      depth: 0,
      id,
      overrideAccess: true,
      req: await createLocalReq({}, payload),
      select: {},
    })
}
