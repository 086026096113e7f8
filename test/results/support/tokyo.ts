import type { Row } from '../../../plugins/derived-fields/index.ts'

/** The founding story: men's 1500 m final in Tokyo, with what the athletes ran before. Demonstration facts. */
export const tokyo = () => ({
  athletes: [
    {
      id: 1,
      familyName: 'Ingebrigtsen',
      gender: 'men',
      givenName: 'Jakob',
      history: { extent: 'complete' },
      nation: 'NOR',
    },
    {
      id: 2,
      familyName: 'Wightman',
      gender: 'men',
      givenName: 'Jake',
      history: { extent: 'complete' },
      nation: 'GBR',
    },
    {
      id: 3,
      familyName: 'Kerr',
      gender: 'men',
      givenName: 'Josh',
      history: { extent: 'complete' },
      nation: 'GBR',
    },
  ] as Row[],
  competitions: [
    { id: 1, awardsMedals: true, city: 'Tokyo', name: 'Tokyo', timeZone: 'Asia/Tokyo' },
  ] as Row[],
  events: [
    {
      id: 1,
      competition: 1,
      date: '2025-09-17T13:20:00.000Z',
      discipline: '1500m',
      gender: 'men',
      records: [1],
      round: 'final',
      status: 'official',
    },
  ] as Row[],
  records: [
    {
      id: 1,
      discipline: '1500m',
      flag: 'OR',
      gender: 'men',
      indoor: false,
      marks: [{ date: '2024-08-06', holder: 'Cole Hocker', mark: '3:28.80', venue: 'Paris' }],
      scope: 'listed',
    },
  ] as Row[],
  results: [
    { id: 1, athlete: 1, event: 1, mark: '3:28.32', status: 'OK' },
    { id: 2, athlete: 2, event: 1, mark: '3:29.82', status: 'OK' },
    { id: 3, athlete: 3, event: 1, reason: 'Pulled up at about 800 m', status: 'DNF' },
    {
      id: 4,
      athlete: 2,
      elsewhere: { date: '2025-06-12', discipline: '1500m', venue: 'Oslo' },
      mark: '3:30.60',
      status: 'OK',
    },
    {
      id: 5,
      athlete: 2,
      elsewhere: { date: '2022-07-19', discipline: '1500m', venue: 'Eugene' },
      mark: '3:29.23',
      status: 'OK',
    },
    {
      id: 6,
      athlete: 1,
      elsewhere: { date: '2024-07-12', discipline: '1500m', venue: 'Monaco' },
      mark: '3:26.73',
      status: 'OK',
    },
  ] as Row[],
})

export const byID = (rows: readonly Row[], id: number | string): Row => {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`No row ${id}`)
  return row
}
