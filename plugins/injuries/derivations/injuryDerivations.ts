import {
  type Declared,
  type Derived,
  type DocID,
  keyed,
  type KeyedDerivation,
} from '../../derived-fields/index.ts'
import { fold } from '../../embeds/index.ts'
import type { KnownInjury } from '../types.ts'
import { statuses } from '../vocabulary.ts'
import { part } from '../words.ts'
import { availability } from './availability.ts'

const injuryFields = [
  'bodyPart',
  'date',
  'expectedReturn',
  'side',
  'source',
  'status',
  'visibility',
] as const satisfies readonly (keyof KnownInjury)[]

/** Derives an athlete's availability, and the one line by which an injury is found. */
export const deriveInjuries = (slugs: {
  athletes: string
  injuries: string
}): KeyedDerivation[] => [
  keyed(
    {
      by: 'athletes',
      from: {
        athletes: { fields: ['name'], on: 'id' },
        injuries: { fields: injuryFields, on: 'athlete' },
      },
      name: 'injuries',
    },
    slugs,
  )
    .gives('athletes', 'availability', ({ athletes, injuries }) =>
      each(athletes, () => availability(known(injuries))),
    )
    .gives('injuries', 'summary', ({ athletes: [athlete], injuries }) => {
      const name = typeof athlete?.name === 'string' ? athlete.name : 'Unknown athlete'
      return each(known(injuries), (injury) => ({ value: summary(name, injury) }))
    })
    .gives('injuries', 'searchKey', ({ injuries }) =>
      each(injuries, (injury) => ({ value: searchKey(injury.summary) })),
    ),
]

/** The derivations for collections named as in this house. */
export const injuryDerivations = deriveInjuries({ athletes: 'athletes', injuries: 'injuries' })

/** What was declared of an injury is all that is known of it. */
const known = (rows: readonly Declared<keyof KnownInjury>[]) => rows as readonly KnownInjury[]

const each = <R extends { id: DocID }>(
  rows: readonly R[],
  derive: (row: R) => Derived,
): Map<DocID, Derived> => new Map(rows.map((row) => [row.id, derive(row)]))

/** `josh kerr hamstring out`, from the summary, which is derived before it. */
const searchKey = (summary: unknown): string => fold(typeof summary === 'string' ? summary : '')

/** `Josh Kerr: hamstring, out` */
const summary = (name: string, injury: KnownInjury): string =>
  `${name}: ${part(injury)}, ${statuses[injury.status].toLowerCase()}`
