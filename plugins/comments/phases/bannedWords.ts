import type { Phase } from '../types.ts'
import { folded } from './folded.ts'

/** Whole words only: what stands inside a longer, innocent word is not seen. */
export function bannedWords(words: readonly string[]): Phase {
  const wanted = words
    .map((word) => ({ pattern: asWord(folded(word)), word }))
    .filter(({ word }) => word.trim() !== '')
  return {
    name: 'bannedWords',
    judge: ({ body }) => {
      const text = folded(body)
      const found = wanted.find(({ pattern }) => pattern.test(text))
      return found ? { reason: `Contains “${found.word}”`, says: 'rejected' } : null
    },
  }
}

const asWord = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  )
