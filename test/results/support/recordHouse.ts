import type { Row } from '../../../plugins/derived-fields/index.ts'
import type { RecordEntry } from '../../../plugins/results/index.ts'
import { byID } from './tokyo.ts'

const cast = [
  { id: 1, birthDate: '2000-09-19', familyName: 'A', gender: 'men', nation: 'NOR' },
  { id: 2, birthDate: '1994-07-11', familyName: 'B', gender: 'men', nation: 'GBR' },
  { id: 3, birthDate: '2006-01-31', familyName: 'C', gender: 'men', nation: 'GBR' },
].map((athlete) => ({ ...athlete, history: { extent: 'complete' } }))

/** Heats, a final and a later meeting; a world record of 3:28.00 and what else is given. */
export function house(records: object[], results: object[], events: object[] = []) {
  const common = { competition: 1, discipline: '1500m', gender: 'men', status: 'official' }
  return {
    athletes: cast.map((athlete) => ({ ...athlete })) as Row[],
    championships: [{ id: 1, name: 'World Championships' }] as Row[],
    competitions: [
      { id: 1, championship: 1, city: 'Tokyo', startDate: '2025-09-13' },
      { id: 2, city: 'Oslo', startDate: '2026-06-12' },
    ] as Row[],
    events: [
      { id: 1, ...common, date: '2025-09-14T10:00:00Z', heat: 1, round: 'heat' },
      { id: 2, ...common, date: '2025-09-14T10:20:00Z', heat: 2, round: 'heat' },
      { id: 3, ...common, date: '2025-09-17T10:00:00Z', round: 'final' },
      { id: 4, ...common, competition: 2, date: '2026-06-12T18:00:00Z', round: 'final' },
      ...events,
    ] as Row[],
    records: records.map((record, at) => ({
      id: at + 1,
      discipline: '1500m',
      flag: 'WR',
      gender: 'men',
      marks: [{ date: '1998-07-14', holder: 'El Guerrouj', mark: '3:28.00', venue: 'Rome' }],
      scope: 'everywhere',
      ...record,
    })) as Row[],
    results: results.map((result, at) => ({ id: at + 1, status: 'OK', ...result })) as Row[],
  }
}

export const flagsOf = ({ results }: { results: Row[] }) =>
  results.map(({ recordFlags }) =>
    ((recordFlags ?? []) as { flag: string }[]).map(({ flag }) => flag).join(' '),
  )
export const historyOf = ({ records }: { records: Row[] }, id = 1) =>
  ((byID(records, id).history ?? []) as RecordEntry[]).map(({ flag, holder, mark }) =>
    [flag, mark, holder].join(' '),
  )
