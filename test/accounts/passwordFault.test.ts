import { dictionary } from '@zxcvbn-ts/language-common'
import fc from 'fast-check'

import { passwordFault } from '../../plugins/accounts/index.ts'

const own = ['Ana Lima', 'ana.lima@example.org']

/** Fixed: passwords of three characters, of eight spaces, and `password` were taken. */
describe('a password', () => {
  it.each([
    ['abc', 'needs at least 8'],
    ['', 'blank'],
    ['        ', 'blank'],
    ['\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164', 'blank'],
    ['\u200B\u00A0\t\n\u00AD   ', 'blank'],
    ['🏃🏃🏃🏃', 'needs at least 8'],
    ['aaaaaaaaaaaa', 'repeats'],
    ['abababababab', 'repeats'],
    ['password', 'tried first'],
    ['PassWord', 'tried first'],
    ['ｐａｓｓｗｏｒｄ', 'tried first'],
    [' 12345678', 'tried first'],
    ['qwertyuiop', 'tried first'],
    ['Ana Lima', 'name or the address'],
    ['ANA.LIMA', 'name or the address'],
    ['ana.lima@example.org', 'name or the address'],
    [`long ${'x'.repeat(196)}`, 'more than 200'],
    [12345678, 'no text'],
    [['a long pass phrase'], 'no text'],
    ['a long pass phrase', null],
    [`long ${'x'.repeat(195)}`, null],
    [`${'🏃🥇⏱️'.repeat(50)}`, null],
  ])('%j: %j', async (password, fault) => {
    const found = await passwordFault(password, own)
    if (fault === null) expect(found).toBeNull()
    else expect(found).toContain(fault)
  })

  it('is refused where it is one of those that are tried first, however it is written', async () => {
    const long = dictionary['passwords-common'].filter(({ length }) => length >= 8)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...long), fc.boolean(), async (password, loud) => {
        expect(await passwordFault(loud ? password.toUpperCase() : password)).not.toBeNull()
      }),
    )
  })

  it('may be of any words: no letter, digit or sign is asked for', async () => {
    const word = fc.string({ maxLength: 8, minLength: 4, unit: fc.constantFrom(...'bdfhjkmq') })
    await fc.assert(
      fc.asyncProperty(fc.tuple(word, word, word, word), async (words) => {
        fc.pre(new Set(words.join('')).size > 2)
        expect(await passwordFault(words.join(' '), own)).toBeNull()
      }),
    )
  })

  it('of a megabyte is refused before it is looked at', async () => {
    const start = process.cpuUsage().user
    await passwordFault('\u0301'.repeat(1_000_000))
    expect(process.cpuUsage().user - start).toBeLessThan(1_000_000)
  })
})
