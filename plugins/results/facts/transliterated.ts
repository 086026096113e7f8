import { transliterate } from 'transliteration'

/** Letters that are spelt with two where they cannot be had: in passports, and on sheets from abroad. */
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  å: 'aa',
  æ: 'ae',
  ð: 'dh',
  ñ: 'nn',
  ø: 'oe',
  ö: 'oe',
  ü: 'ue',
}

/** A name as it is spelt in plain letters, where that is another way than to leave the accents out: `Mueller`. */
export function transliterated(name: string): string[] {
  const lower = name.normalize('NFC').toLowerCase()
  const spelt = lower.replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter)
  return [...new Set([spelt, lower].map((each) => transliterate(each).toLowerCase()))].filter(
    (each) => each !== lower,
  )
}
