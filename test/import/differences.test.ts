import { differing } from '../../src/import/differences.ts'

describe('what differs between a file and the database', () => {
  it('is what is said otherwise, not what a database adds or leaves out', () => {
    const stored = {
      id: 7,
      indoor: false,
      mark: '8.65',
      series: [
        { attempt: 'X', id: 'a', wind: null },
        { attempt: '8.65', id: 'b' },
      ],
      updatedAt: '2024-06-12',
      wind: '+0.7',
    }
    const facts = {
      indoor: undefined,
      mark: '8.65',
      place: null,
      series: [{ attempt: 'X' }, { attempt: '8.65', wind: null }],
      wind: '+0.7',
    }
    expect(differing('results', facts, stored)).toEqual([])
    expect(differing('results', { ...facts, wind: '-0.7' }, stored)).toEqual(['wind'])
    expect(differing('results', { ...facts, series: [{ attempt: 'X' }] }, stored)).toEqual([
      'series',
    ])
  })

  it('is an empty mark, which a result can have, but no unknown birthday', () => {
    expect(differing('results', { mark: null }, { mark: '8.65' })).toEqual(['mark'])
    expect(differing('athletes', { birthDate: null }, { birthDate: '2000-09-19' })).toEqual([])
    expect(differing('athletes', { birthDate: '1999' }, { birthDate: null })).toEqual(['birthDate'])
  })
})
