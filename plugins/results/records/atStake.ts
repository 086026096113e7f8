import type { Declared } from '../../derived-fields/index.ts'
import { idOf, idsOf, textOf } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'

type AtEvent = Declared<'championship' | 'date' | 'indoor' | 'records'>
type Scoped = Declared<'championship' | 'discipline' | 'indoor' | 'scope'>

/** The records that can fall in an event, of those of its contest: first what its start list names, then by scope. */
export function atStake<R extends Scoped>(event: AtEvent, all: readonly R[], sport: Sport): R[] {
  const records = all.filter((record) => canFallIn(event, record, sport))
  const listed = idsOf(event.records).map(String)
  const isListed = ({ id }: R) => listed.includes(String(id))
  return [
    ...records.filter(isListed),
    ...records.filter((record) => !isListed(record) && covers(record, event)),
  ]
}

/** Of one contest under a roof and without: what is set outdoors is no mark of a short track. */
function canFallIn({ date, indoor }: AtEvent, record: Scoped, sport: Sport): boolean {
  if ((record.indoor === true) === (indoor === true)) return true
  const since = sport.discipline(textOf(record.discipline))?.roofedSince ?? null
  return indoor === true && since !== null && textOf(date) >= since
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
