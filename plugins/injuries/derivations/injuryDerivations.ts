import type { DocID, KeyedDerivation, Row } from '../../derived-fields/index.ts'
import { fold } from '../../embeds/index.ts'
import type { KnownInjury } from '../types.ts'
import { statuses } from '../vocabulary.ts'
import { part } from '../words.ts'
import { availability } from './availability.ts'

/** Derives an athlete's availability, and the one line by which an injury is found. */
export const deriveInjuries = ({
  athletes,
  injuries,
}: {
  athletes: string
  injuries: string
}): KeyedDerivation[] => [
  {
    name: 'injuries',
    by: athletes,
    fields: [
      {
        derive: (rows) =>
          new Map(rows[athletes]?.map(({ id }) => [id, availability(injuriesIn(rows[injuries]))])),
        field: 'availability',
        target: athletes,
      },
      {
        derive: (rows) => summaries(rows[athletes]?.[0], injuriesIn(rows[injuries])),
        field: 'summary',
        target: injuries,
      },
      {
        derive: (rows) =>
          new Map(rows[injuries]?.map(({ id, summary }) => [id, { value: searchKey(summary) }])),
        field: 'searchKey',
        target: injuries,
      },
    ],
    from: {
      [athletes]: { fields: ['name'], on: 'id' },
      [injuries]: {
        fields: ['bodyPart', 'date', 'expectedReturn', 'side', 'source', 'status', 'visibility'],
        on: 'athlete',
      },
    },
    kind: 'keyed',
  },
]

/** The derivations for collections named as in this house. */
export const injuryDerivations = deriveInjuries({ athletes: 'athletes', injuries: 'injuries' })

/** The engine read the fields that `from` names. */
const injuriesIn = (rows: readonly Row[] = []) => rows as readonly KnownInjury[]

function summaries(
  athlete: Row | undefined,
  injuries: readonly KnownInjury[],
): Map<DocID, { value: string }> {
  const name = typeof athlete?.name === 'string' ? athlete.name : 'Unknown athlete'
  return new Map(injuries.map((injury) => [injury.id, { value: summary(name, injury) }]))
}

/** `josh kerr hamstring out`, from the summary, which is derived before it. */
const searchKey = (summary: unknown): string => fold(typeof summary === 'string' ? summary : '')

/** `Josh Kerr: hamstring, out` */
const summary = (name: string, injury: KnownInjury): string =>
  `${name}: ${part(injury)}, ${statuses[injury.status].toLowerCase()}`
