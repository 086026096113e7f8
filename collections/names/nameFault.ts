import { roles } from '../access.ts'

/** Words of the house: whoever bears one speaks for it. */
const OF_THE_HOUSE = [
  ...roles,
  'administrator',
  'mod',
  'mixed zone',
  'newsroom',
  'official',
  'staff',
  'the desk',
] as const

/** Scripts whose letters pass for one another. */
const ALIKE = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

/** What is wrong with a reader's name, as a sentence; null if nothing is. `staff` are the names of the desk. */
export function nameFault(name: string, staff: readonly string[]): null | string {
  if (!/[\p{L}\p{N}]/u.test(name)) return words.noLetter
  if (name.split(/[^\p{L}\p{M}\p{N}]+/u).some(mixesScripts)) return words.mixed
  const bare = ` ${skeleton(name)} `
  const joined = bare.replaceAll(' ', '')
  const isWord = (word: string) => bare.includes(` ${word} `) || joined === word.replaceAll(' ', '')
  if (OF_THE_HOUSE.some((word) => isWord(skeleton(word)))) return words.house
  return staff.some((one) => skeleton(one).replaceAll(' ', '') === joined) ? words.staff : null
}

/** `Adm1n` and `Ådmin` are `admin`, each letter as what it is taken for. */
function skeleton(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/./gu, (sign) => TAKEN_FOR[letterIn(sign)] ?? letterIn(sign))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Signs that show a letter, in a circle, in a square or for a flag, which are taken apart nowhere: each row from its A. */
const ROWS_OF_SIGNS = [0x1f150, 0x1f170, 0x1f1e6]

function letterIn(sign: string): string {
  const at = sign.codePointAt(0) ?? 0
  const from = ROWS_OF_SIGNS.find((start) => at >= start && at < start + 26)
  return from === undefined ? sign : String.fromCharCode(97 + at - from)
}

/** Each sign before the letter as which it is read: small capitals, and letters with a stroke. */
const PAIRS =
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟiᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıiɑaɡgøođdłiħhŧtɨi'.match(/../gu) ?? []

/** Digits and signs that are read as letters, and the letters of other alphabets that look like Latin ones. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '!': 'i',
  $: 's',
  '@': 'a',
  '|': 'i',
  l: 'i',
  а: 'a',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  α: 'a',
  ι: 'i',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ...Object.fromEntries(PAIRS.map(([sign = '', letter]) => [sign, letter])),
}

const mixesScripts = (word: string): boolean =>
  ALIKE.filter((script) => script.test(word)).length > 1

const words = {
  house: 'This name would be taken for one of the house. Choose another.',
  mixed: 'Read letters of two alphabets in one word, which look alike. Write the name in one.',
  noLetter: 'Read no letter or digit, expected a name that can be seen.',
  staff: 'Somebody of the desk has this name. Add something that tells you apart.',
}
