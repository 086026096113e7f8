import fc from 'fast-check'

import { nameFault } from '../../collections/names/nameFault.ts'
import { tidyName, tidyText } from '../../plugins/comments/index.ts'

const MARK = '\u0301'

/** Fixed: a name of U+3164 was nobody's, one with an override turned the line round, marks made a page 56,870 px wide. */
describe('what readers write', () => {
  it.each([
    ['a\u202Eb\u2066c', 'abc'],
    ['one\r\ntwo\u2028three\n\n\n\nfour', 'one\ntwo\nthree\n\nfour'],
    ['nul\u0000 and bell\u0007', 'nul and bell'],
    [`e${MARK.repeat(60_000)}!`, `e${MARK.repeat(4)}!`],
    [`e${`${MARK}\u200D`.repeat(50)}`.replace(/\u200D$/, ''), `e${`${MARK}\u200D`.repeat(4)}`],
    ['Việt Nam, שָׁלוֹם, 👩🏽‍🚀 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Việt Nam, שָׁלוֹם, 👩🏽‍🚀 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ])('is tidied (%#)', (written, kept) => {
    expect(tidyText(written).slice(0, kept.length)).toBe(kept)
    expect(tidyText(written).replace(/\u200D+$/, '').length).toBeLessThanOrEqual(kept.length)
  })

  it('is tidied once, and at once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text))
        expect(tidyName(tidyName(text))).toBe(tidyName(text))
      }),
    )
    const began = performance.now()
    for (const sign of [MARK, '\u202E', '\u3164', '\n', 'a\u200D'])
      tidyName(sign.repeat(1_000_000 / sign.length))
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it.each([
    ['Ana\u3164 \u00A0 Lima\n', 'Ana Lima'],
    ['\u115F\u3164\uFFA0\u2800', ''],
    ['علی\u200Cرضا', 'علی\u200Cرضا'],
    ['x\u200D', 'x'],
    ['half\uD800', 'half'],
  ])('as a name %j is %j', (written, name) => {
    expect(tidyName(written)).toBe(name)
  })
})

describe('the name of a reader', () => {
  const staff = ['Jane Smith', 'Łukasz Nowak']

  it.each([
    'Ana Lima',
    'Пётр',
    '田中',
    'Lane 6',
    'Modesto',
    'Editha',
    'Müller',
    'Ελένη',
    'O’Neill',
  ])('“%s” is one', (name) => {
    expect(nameFault(name, staff)).toBeNull()
  })

  it.each([
    ['', /no letter/],
    ['!!', /no letter/],
    ['Admin', /of the house/],
    ['Adm1n', /of the house/],
    ['Ａｄｍｉｎ', /of the house/],
    ['M o d e r a t o r', /of the house/],
    ['The Moderator', /of the house/],
    ['Mixed Zone', /of the house/],
    ['mixedzone', /of the house/],
    ['Chief Edítor', /of the house/],
    ['Аdmin', /two alphabets/],
    ['jane  SMITH', /Somebody of the desk/],
    ['Jane Srnith', null],
    ['Jаnе', /two alphabets/],
    ['JaneSmith', /Somebody of the desk/],
    ['5taff', /of the house/],
    ['ᴀᴅᴍɪɴ', /of the house/],
    ['Mødɇratør', null],
    ['Mødđeratør', null],
    ['Mødêratør', /of the house/],
    ['J 🇦🇩🇲🇮🇳', /of the house/],
    ['1 🅴🅳🅸🆃🅾🆁', /of the house/],
    ['x Ⓢⓣⓐⓕⓕ', /of the house/],
    ['Ꭼditor', /two alphabets/],
  ])('“%s” is %s', (name, said) => {
    const fault = nameFault(name, staff)
    if (said === null) expect(fault).toBeNull()
    else expect(fault).toMatch(said)
  })
})
