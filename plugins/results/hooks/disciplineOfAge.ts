import type { CollectionBeforeValidateHook } from 'payload'

import { type Facts, groupOf, textOf } from '../facts/values.ts'
import { ageGroups, sexes, wordOf } from '../sports/closed.ts'
import type { Sport } from '../sports/types.ts'

/**
 * A discipline that goes by its plain code is the one of the age group: the shot of men under 18 weighs 5 kg, and its
 * marks are no others'. It follows the age group when that is corrected; another weight is typed as such.
 */
export const disciplineOfAge =
  (sport: Sport): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    const [given, original] = [groupOf(data), groupOf(originalDoc)]
    const document: Facts = { ...original, ...given }
    const code = textOf(document.discipline)
    if (code === '') return data
    const typed = code === textOf(original.discipline) ? plain(code, original, sport) : code
    const discipline = sport.ofAge(typed, ...groupIn(document))
    return discipline === code ? data : { ...given, discipline }
  }

const plain = (code: string, document: Facts, sport: Sport): string =>
  sport.plainOf(code, ...groupIn(document))

const groupIn = ({ ageGroup, gender }: Facts) =>
  [wordOf(sexes, gender) ?? 'mixed', wordOf(ageGroups, ageGroup) ?? 'senior'] as const
