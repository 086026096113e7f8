import type { OwnDerivation } from '../../derived-fields/index.ts'
import { uncapitalised } from '../facts/uncapitalised.ts'
import { type Facts, idOf, numberOf, textOf } from '../facts/values.ts'
import { rounds, sexes, wordOf, type RoundKind, type Sex } from '../sports/closed.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'

/** `Men’s 1500 m, final`, `Women’s U20 long jump, qualification 2`, `Mixed 4 × 400 m, heat 1`. */
export const eventName = (sport: Sport, { events }: ResultsCollections): OwnDerivation => ({
  derive: (event) => ({ name: [contest(event, sport), round(event)].filter(Boolean).join(', ') }),
  fields: ['name'],
  kind: 'own',
  target: events,
})

const whose = { men: 'Men’s', mixed: 'Mixed', women: 'Women’s' } satisfies Record<Sex, string>

const names = {
  final: 'final',
  heat: 'heat',
  qualification: 'qualification',
  quarterfinal: 'quarter-final',
  repechage: 'repechage',
  semifinal: 'semi-final',
} satisfies Record<RoundKind, string>

function contest({ ageGroup, combinedEvent, discipline, gender }: Facts, sport: Sport): string {
  const code = textOf(discipline)
  // A mixed relay says so in its own name.
  const name = (sport.discipline(code)?.name ?? code).replace(/ mixed$/, '')
  const age = ageInWords(textOf(ageGroup), gender)
  const part = idOf(combinedEvent) === null ? '' : 'in the combined event'
  const sex = wordOf(sexes, gender)
  return [sex ? whose[sex] : '', age, uncapitalised(name), part].filter(Boolean).join(' ')
}

/** `U20`; masters go by their sex too: `M45`, `W45`. */
function ageInWords(group: string, gender: unknown): string {
  if (group === 'senior') return ''
  const text = group.toUpperCase()
  return text.startsWith('M') && gender === 'women' ? `W${text.slice(1)}` : text
}

function round({ combinedEvent, heat, round: kind, sections }: Facts): string {
  const name = names[wordOf(rounds, kind) ?? 'final']
  const number = numberOf(heat)
  // A part of a decathlon has races, not a final.
  if (idOf(combinedEvent) !== null) return number === null ? '' : `race ${number}`
  if (name === 'final' && sections === true)
    return number === null ? name : `${name}, section ${number}`
  if (name === 'final')
    return number === null ? name : `${name} ${'ABCDEFGH'[number - 1] ?? number}`
  return number === null ? name : `${name} ${number}`
}
