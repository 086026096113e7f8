import type { Sex } from '../../../plugins/results/sports/types.ts'
import { asText } from './asText.ts'

/** `M`, `Men`, `Boys`; `W`, `F`, `Women`, `Girls`; anything else is mixed. */
export function sexOf(gender: unknown): Sex {
  const text = asText(gender)
  if (/^(M(?!ix)|B)/i.test(text)) return 'men'
  return /^(W|F|G)/i.test(text) ? 'women' : 'mixed'
}
