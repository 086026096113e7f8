import { deriveAll } from './support/deriveAll.ts'
import { house } from './support/recordHouse.ts'

const series = (...attempts: string[]) =>
  attempts.map((one) => {
    const [attempt, wind] = one.split(' ')
    return { attempt, ...(wind ? { wind } : {}) }
  })

/** A long jump with a world record of 8.95 from elsewhere. */
const jump = (result: object, event: object = {}) =>
  deriveAll(
    house(
      [{ discipline: 'LJ', marks: [{ date: '1991-08-30', holder: 'Powell', mark: '8.95' }] }],
      [{ athlete: 1, event: 9, ...result }],
      [
        {
          id: 9,
          competition: 1,
          date: '2025-09-17',
          discipline: 'LJ',
          gender: 'men',
          round: 'final',
          ...event,
        },
      ],
    ),
  ).results[0]

/** Fixed: a wind that stood in the series alone was not read, and a jump with +2.1 was a personal best. */
describe('the wind of a jump', () => {
  it('is that of the attempt that is the mark, where none is typed beside it', () => {
    const legal = jump({ mark: '8.96', series: series('X', '8.96 +2.0') })
    expect(legal).toMatchObject({ flagText: 'PB WR', resultsScore: 1348, windTenths: 20 })
    const strong = jump({ mark: '8.97', series: series('8.50 +0.3', '8.97 +2.1') })
    expect(strong).toMatchObject({ flagText: 'PB', points: null, windTenths: 21 })
    expect(strong?.why).toMatchObject({
      flags: 'PB because the legal 8.50 (+0.3) is the first mark on record',
    })
  })

  it('is that of the legal one where two went as far, and none where none was read', () => {
    const twice = { mark: '8.96', series: series('8.96 +2.1', '8.96 +1.9') }
    expect(jump(twice)).toMatchObject({ flagText: 'PB WR', windTenths: 19 })
    expect(jump({ mark: '8.96', series: series('8.96', '8.10 +1.0') })).toMatchObject({
      flagText: 'PB',
      windTenths: null,
    })
  })

  it('is what is typed beside the mark, whatever the series says', () => {
    const both = { mark: '8.96', series: series('8.96 +2.5'), wind: '+1.5' }
    expect(jump(both)).toMatchObject({ windTenths: 15 })
  })

  it('of a mark set elsewhere too; and of a throw there is none', () => {
    const elsewhere = { date: '2025-01-01', discipline: 'TJ' }
    expect(
      jump({ elsewhere, event: null, mark: '17.00', series: series('17.00 -0.4') }),
    ).toMatchObject({ windTenths: -4 })
    expect(jump({ mark: '20.00', series: series('20.00') }, { discipline: 'SP' })).toMatchObject({
      windTenths: null,
    })
  })
})
