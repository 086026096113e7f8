import { keyed, type KeyedDerivation } from '../../derived-fields/index.ts'
import { textOf, textOrNull } from '../facts/values.ts'
import type { ResultsCollections } from '../types.ts'
import { each } from './each.ts'

/**
 * What an athlete is called where one is picked: the name, and of namesakes what tells them apart: `Ben Smith, GBR, 1997`.
 * An entry that was merged into another one is nobody's namesake, and says so.
 */
export const namesakes = (slugs: ResultsCollections): KeyedDerivation =>
  keyed(
    {
      by: 'names-of-athletes',
      from: { athletes: { fields: ['birthDate', 'mergedInto', 'nation'], on: 'name' } },
      name: 'namesakes',
    },
    slugs,
  ).gives('athletes', 'label', ({ athletes }) => {
    const people = athletes.filter(({ mergedInto }) => !mergedInto)
    return each(athletes, ({ birthDate, mergedInto, name, nation }) => {
      if (mergedInto) return `${textOf(name)} (merged)`
      if (people.length === 1) return textOrNull(name)
      return [textOf(name), textOf(nation), textOf(birthDate).slice(0, 4)]
        .filter(Boolean)
        .join(', ')
    })
  })
