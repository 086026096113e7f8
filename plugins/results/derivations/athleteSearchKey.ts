import type { OwnDerivation } from '../../derived-fields/index.ts'
import { fold } from '../../embeds/index.ts'
import { rowsOf, textOf } from '../facts/values.ts'
import { transliterated } from '../facts/transliterated.ts'
import type { ResultsCollections } from '../types.ts'

/**
 * `kerr josh gbr 1997`: the family name first, as it is looked up. Beside it the other names that an athlete has or had,
 * nations that were competed for, and how a name is spelt where its letters cannot be had; null for most.
 */
export const athleteSearchKey = ({ athletes }: ResultsCollections): OwnDerivation => ({
  derive: ({ birthDate, familyName, formerNations, givenName, nation, otherNames }) => {
    const name = [familyName, givenName].map(textOf).join(' ')
    const others = rowsOf(otherNames).map((row) =>
      [row.familyName, row.givenName].map(textOf).join(' '),
    )
    const nations = rowsOf(formerNations).map((row) => textOf(row.nation))
    const searchKey = fold([name, nation, textOf(birthDate).slice(0, 4)].map(textOf).join(' '))
    const known = new Set(searchKey.split(' '))
    const more = [...others, ...[name, ...others].flatMap(transliterated), ...nations]
      .map(fold)
      .filter((one) => one.split(' ').some((word) => !known.has(word)))
    // As it is written as well: the lists of the admin look for what was typed.
    const written = others.filter((one) => fold(one) !== one.toLowerCase())
    return { otherSearchKey: [...new Set([...more, ...written])].join(' ') || null, searchKey }
  },
  fields: ['otherSearchKey', 'searchKey'],
  kind: 'own',
  target: athletes,
})
