import { ageGroups, masters, type AgeGroup, type Masters, type Sex } from '../../closed.ts'

type Labels = Readonly<Record<string, string>>

/** Implements (TR 32) and barriers (TR 22.3) of the young that are not the seniors'. */
const young: Readonly<Record<string, Labels>> = {
  'men u18': {
    '110mH': '91.4',
    '400mH': '83.8',
    '60mH': '91.4',
    DT: '1.5kg',
    HT: '5kg',
    JT: '700g',
    SP: '5kg',
  },
  'men u20': { '110mH': '99.1', '60mH': '99.1', DT: '1.75kg', HT: '6kg', SP: '6kg' },
  'women u18': { '100mH': '76.2', '60mH': '76.2', HT: '3kg', JT: '500g', SP: '3kg' },
}

type Step = readonly [from: number, label: string]

/** Implements of masters by the age from which on they are lighter than the seniors' (WMA Rules of Competition). */
const lighter: Readonly<Record<string, Readonly<Record<string, readonly Step[]>>>> = {
  men: {
    DT: [
      [50, '1.5kg'],
      [60, '1kg'],
    ],
    HT: [
      [50, '6kg'],
      [60, '5kg'],
      [70, '4kg'],
      [80, '3kg'],
    ],
    JT: [
      [50, '700g'],
      [60, '600g'],
      [70, '500g'],
      [80, '400g'],
    ],
    SP: [
      [50, '6kg'],
      [60, '5kg'],
      [70, '4kg'],
      [80, '3kg'],
    ],
  },
  women: {
    DT: [[75, '0.75kg']],
    HT: [
      [50, '3kg'],
      [75, '2kg'],
    ],
    JT: [
      [50, '500g'],
      [75, '400g'],
    ],
    SP: [
      [50, '3kg'],
      [75, '2kg'],
    ],
  },
}

const dependsOnAge = /^(?:SP|DT|HT|JT|\d+mH|Dec|Hep|HepSh|PenSh)$/

/**
 * The discipline of an age group that goes by the plain code: `SP` of men under 18 is `SP-5kg`. Where the rules name no
 * implement or barrier the group itself tells its marks from others: `SP-U16`, `110mH-M50`, and so in combined events.
 */
export function ofAge(code: string, sex: Sex, age: AgeGroup): string {
  if (age === 'senior' || age === 'u23' || sex === 'mixed' || !dependsOnAge.test(code)) return code
  const label = isMasters(age) ? ofMasters(code, sex, age) : ofYoung(code, sex, age)
  return label === null ? code : `${code}-${label}`
}

function ofYoung(code: string, sex: Sex, age: AgeGroup): null | string {
  if (age === 'u16' || /^(?:Dec|Hep|Pen)/.test(code)) return age.toUpperCase()
  return young[`${sex} ${age}`]?.[code] ?? null
}

function ofMasters(code: string, sex: Sex, group: Masters): null | string {
  if (!/^(?:SP|DT|HT|JT)$/.test(code)) return group.toUpperCase()
  const age = Number(group.slice(1))
  return lighter[sex]?.[code]?.findLast(([from]) => from <= age)?.[1] ?? null
}

const isMasters = (age: AgeGroup): age is Masters => masters.some((one) => one === age)

/** The plain code of an age group's own discipline; any other as it is. */
export function plainOf(code: string, sex: Sex, age: AgeGroup): string {
  const [base = code] = code.split('-')
  return ofAge(base, sex, age) === code ? base : code
}

/** Whether a label is that of an age group, `U20`, whose combined events have the same parts. */
export const isAgeLabel = (label: string): boolean =>
  ageGroups.some((group) => group.toUpperCase() === label && group !== 'senior')
