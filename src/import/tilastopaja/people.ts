import { asText } from '../../truth/readers/asText.ts'
import type { AthleteEntry, Spot } from '../Sheet.ts'
import { athleteKey } from './keys.ts'
import type { ImportedRow, Runner } from './source.ts'
import { genderOf } from './toAthlete.ts'
import type { Recognised } from './toEvent.ts'
import { isRelay, runnersOf } from './toResults.ts'

/** Somebody, as a row of results tells. */
interface Told {
  /** Family and given name stand each by itself. */
  apart: boolean
  entry: AthleteEntry
}

/**
 * Those of whom there is no career, as far as the results tell: who they are, and nothing of what they did before.
 *
 * @param known keys of those who have one
 */
export function peopleWithout(known: ReadonlySet<string>, events: readonly Recognised[]): Told[] {
  const people = new Map<string, Told>()
  for (const event of events)
    for (const [at, row] of event.value.results.entries()) {
      const spot = { file: event.spot.file, place: `${event.spot.place}.results[${at}]` }
      const some = isRelay(event) ? runnersOf(row, event) : [row]
      for (const one of some.filter(hasID).map((person) => toPerson(person, event, spot))) {
        const { key } = one.entry
        const before = people.get(key)
        if (!known.has(key) && (!before || tellsMore(one, before))) people.set(key, one)
      }
    }
  return [...people.values()]
}

/** What a row of a relay calls its runners by, an individual's calls the athlete by. */
type Person = Pick<ImportedRow & Runner, 'athlete' | 'firstname' | 'lastname' | 'nation' | 'toID'> &
  Pick<ImportedRow, 'DOB'>

function toPerson(person: Person, { value }: Recognised, spot: Spot): Told {
  const { athlete, DOB, firstname, lastname, nation, toID } = person
  const apart = lastname ? { familyName: lastname, givenName: firstname ?? null } : null
  return {
    apart: apart !== null,
    entry: {
      facts: {
        ...(apart ?? namesIn(athlete ?? '')),
        ...(DOB ? { birthDate: DOB } : {}),
        // In a mixed relay nothing says who is a man and who a woman.
        gender: /mixed/i.test(value.eventName) ? null : genderOf(value.gender),
        nation: asText(nation).trim(),
      },
      // Nation and name are those of the day: a desk may know of others since. The result keeps them.
      guessed: ['familyName', 'givenName', 'nation'],
      key: athleteKey(toID),
      spot,
    },
  }
}

/** Whom nothing tells from others cannot be taken. */
const hasID = ({ toID }: Person): boolean => !['', '0'].includes(asText(toID))

const tellsMore = (one: Told, other: Told): boolean =>
  one.apart === other.apart
    ? !other.entry.facts.birthDate && !!one.entry.facts.birthDate
    : one.apart

/** Words that belong to the family name behind them: Andre De Grasse, Wayde van Niekerk. */
const particles = new Set(
  'al ben bin bint da dal de del della den der di dos du el la le ould san st te ten ter van von zu'.split(
    ' ',
  ),
)

/** Of a name in one the last word is the family name, with the particles before it. Together they read as they did. */
function namesIn(name: string): Pick<AthleteEntry['facts'], 'familyName' | 'givenName'> {
  const words = name.trim().split(/\s+/)
  let at = words.length - 1
  while (at > 1 && particles.has((words[at - 1] ?? '').toLowerCase())) at -= 1
  return { familyName: words.slice(at).join(' '), givenName: words.slice(0, at).join(' ') || null }
}
