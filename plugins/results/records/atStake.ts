import type { Row } from '../../derived-fields/index.ts'
import { idOf, idsOf, textOf } from '../facts/values.ts'

/** The records that can fall in an event, of those of its contest: first what its start list names, then by scope. */
export function atStake(event: Row, records: readonly Row[]): Row[] {
  const listed = idsOf(event.records).map(String)
  const isListed = ({ id }: Row) => listed.includes(String(id))
  return [
    ...records.filter(isListed),
    ...records.filter((record) => !isListed(record) && covers(record, event)),
  ]
}

function covers({ championship, scope }: Row, event: Row): boolean {
  if (textOf(scope) === 'everywhere') return true
  const id = idOf(championship)
  return (
    textOf(scope) === 'championship' &&
    id !== null &&
    String(id) === String(idOf(event.championship))
  )
}
