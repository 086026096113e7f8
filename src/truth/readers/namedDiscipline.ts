import { athletics } from '../../../plugins/results/sports/athletics/index.ts'
import type { Sex } from '../../../plugins/results/sports/types.ts'
import { ageGroupOf } from './ageGroupOf.ts'

interface Named {
  eventName: string
  sex: Sex
  ageGroup: string
  indoor: boolean
}

/** Names that follow no scheme, in lower case. */
const NAMES: Record<string, string> = {
  mile: 'Mile',
  'one mile': 'Mile',
  'road mile': 'MileRoad',
  '2 miles': '2Miles',
  '10 miles': '10Miles',
  'half marathon': 'HM',
  marathon: 'Mar',
  'cross country': 'XC',
  'one hour': '1h',
  'high jump': 'HJ',
  'pole vault': 'PV',
  'long jump': 'LJ',
  'triple jump': 'TJ',
  'shot put': 'SP',
  'discus throw': 'DT',
  'hammer throw': 'HT',
  'javelin throw': 'JT',
  'weight throw': 'WT',
  decathlon: 'Dec',
}

const SCHEMES: [RegExp, (...found: string[]) => string][] = [
  [/^(\d+)m(?: run)?$/, (m) => `${m}m`],
  [/^(\d+)m ?(?:hurdles|h)$/, (m) => `${m}mH`],
  [/^(\d+)m ?(?:steeplechase|sc|st)$/, (m) => `${m}mSC`],
  [/^(\d+)m (?:race )?walk$/, (m) => `${m}mW`],
  [/^(\d+(?:\.\d+)?)km (?:race )?walk$/, (km) => `${km}kmW`],
  [/^(\d+(?:\.\d+)?)km(?: road(?: race)?)?$/, (km) => `${km}km`],
  [/^(\d) ?x ?(\d+)m(?: relay)?$/, (legs, leg) => `${legs}x${leg}m`],
  [/^(\d) ?x ?400m mixed(?: relay)?$/, (legs) => `${legs}x400mX`],
  [/^mixed (\d) ?x ?400m(?: relay)?$/, (legs) => `${legs}x400mX`],
]

/**
 * Our code of an event by its printed name, for events whose athletes have no careers to tell it:
 * `10,000m`, `110m Hurdles`, `20km Race Walk`, `4 x 400m Mixed relay`. `null` where the name is none
 * of ours.
 */
export function namedDiscipline({ eventName, sex, ageGroup, indoor }: Named): string | null {
  const name = plain(eventName)
  const code = NAMES[name] ?? combined(name, indoor) ?? schemed(name)
  if (!code) return null
  const age = ageGroupOf(ageGroup)
  return age ? athletics.ofAge(code, sex, age) : code
}

function plain(eventName: string): string {
  return eventName
    .toLowerCase()
    .replace(/(\d)[, ](?=\d{3}(?!\d))/g, '$1')
    .replace(/ ?met(?:er|re)s?\b/g, 'm')
    .replace(/(\d) (?=k?m\b)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Under a roof a heptathlon and a pentathlon are other events than outdoors. */
function combined(name: string, indoor: boolean): string | undefined {
  if (name === 'heptathlon') return indoor ? 'HepSh' : 'Hep'
  return name === 'pentathlon' && indoor ? 'PenSh' : undefined
}

function schemed(name: string): string | undefined {
  for (const [pattern, build] of SCHEMES) {
    const found = pattern.exec(name)
    if (found) return build(...found.slice(1))
  }
  return undefined
}
