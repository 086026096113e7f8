import { words } from '../words.ts'
import { commonPasswords } from './commonPasswords.ts'

const SHORTEST = 8
const LONGEST = 200

/**
 * What is wrong with a new password, as a sentence; null where nothing is. By NIST SP 800-63B: a length and a list of
 * what is tried first, and no rules of composition. `own` is what everybody knows of the account: its name and address.
 */
export async function passwordFault(
  password: unknown,
  own: readonly unknown[] = [],
): Promise<null | string> {
  const said = words.password
  if (typeof password !== 'string') return said.noText
  // Bounded before anything counts: a character has two units at most.
  if (password.length > 2 * LONGEST || [...password].length > LONGEST) return said.long(LONGEST)
  if (!/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(password)) return said.blank
  if ([...password].length < SHORTEST) return said.short(SHORTEST)
  const folded = fold(password)
  if (new Set(folded).size < 3) return said.repeated
  if (own.some((word) => typeof word === 'string' && partsOf(word).includes(folded)))
    return said.own
  return (await commonPasswords()).has(folded) ? said.common : null
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** A name, and an address with and without its host. */
const partsOf = (word: string): string[] => {
  const folded = fold(word)
  return [folded, folded.replace(/\s/g, ''), folded.split('@')[0] ?? '']
}
