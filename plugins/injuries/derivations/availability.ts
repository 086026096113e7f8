import type { Derived } from '../../derived-fields/index.ts'
import type { Availability, KnownInjury } from '../types.ts'
import { longDay, part } from '../words.ts'

const weight = { fit: 0, doubtful: 1, out: 2 } as const

const available: Availability = { injury: null, note: null, since: null, status: 'available' }

/**
 * What an athlete's injuries say of their availability: the most serious one counts, of equals the latest.
 * Private injuries are not looked at: a derived field is no way around them.
 */
export function availability(injuries: readonly KnownInjury[]): Derived<Availability> {
  const [gravest] = injuries.filter(isPublic).toSorted(byGravity)
  if (!gravest) return { value: available }
  const cause = `the ${part(gravest)} injury of ${longDay(gravest.date)}`
  if (gravest.status === 'fit')
    return { because: `Available: fit again after ${cause}`, value: available }
  const { date, expectedReturn, id, source, status } = gravest
  return {
    because: `${status === 'out' ? 'Out' : 'Doubtful'} because of ${cause} (${source})`,
    value: {
      injury: String(id),
      note: [part(gravest), expectedReturn && `expected back ${longDay(expectedReturn)}`]
        .filter(Boolean)
        .join(', '),
      since: date,
      status,
    },
  }
}

const isPublic = ({ visibility }: KnownInjury): boolean => visibility === 'public'

const byGravity = (a: KnownInjury, b: KnownInjury): number =>
  weight[b.status] - weight[a.status] ||
  compare(b.date, a.date) ||
  compare(String(b.id), String(a.id))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
