import { ageGroups, athletics, sexes, wordOf } from '../../plugins/results/index.ts'

/** By what an event or a record says which implement and which barriers are meant. */
export type Typed = Readonly<Record<'ageGroup' | 'discipline' | 'gender', unknown>>

interface Renamed {
  ageGroup: string
  discipline: string
  gender: string
  now: string
}

/** The plain codes among these that an age group has its own discipline for, and what that is. */
export const disciplinesOfAge = (typed: readonly Typed[]): Renamed[] =>
  typed.flatMap(({ discipline, ...more }) => {
    const [gender, ageGroup] = [wordOf(sexes, more.gender), wordOf(ageGroups, more.ageGroup)]
    if (!gender || !ageGroup || typeof discipline !== 'string') return []
    const now = athletics.ofAge(discipline, gender, ageGroup)
    return now === discipline ? [] : { ageGroup, discipline, gender, now }
  })
