import type { Declared } from '../../derived-fields/index.ts'
import { idOf, idsOf, textOf } from '../facts/values.ts'

type AtEvent = Declared<'championship' | 'records'>
type Scoped = Declared<'championship' | 'scope'>

/** The records that can fall in an event, of those of its contest: first what its start list names, then by scope. */
export function atStake<R extends Scoped>(event: AtEvent, records: readonly R[]): R[] {
  const listed = idsOf(event.records).map(String)
  const isListed = ({ id }: R) => listed.includes(String(id))
  return [
    ...records.filter(isListed),
    ...records.filter((record) => !isListed(record) && covers(record, event)),
  ]
}

function covers({ championship, scope }: Scoped, event: AtEvent): boolean {
  if (textOf(scope) === 'everywhere') return true
  const id = idOf(championship)
  return (
    textOf(scope) === 'championship' &&
    id !== null &&
    String(id) === String(idOf(event.championship))
  )
}
