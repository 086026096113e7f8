import { statusSpellings, type Status } from '../sports/closed.ts'

const TOKEN = /(?<![\p{L}\p{N}])\d[\d:.,]*(?=[hwiAam]*(?![\p{L}\p{N}]))/gu
const STATUS = new RegExp(`\\b(?:${Object.keys(statusSpellings).join('|')})\\b`)

/** A number in a text that may be a mark: as printed, and what it may mean, in seconds, metres or points. */
export interface PrintedMark {
  meanings: readonly number[]
  text: string
}

/** `3:28.32`, `3:28,32`, `3.28,32`, `8,65`, `8764`, `8,764`; places and lanes are too small to be one. */
export const marksIn = (line: string): PrintedMark[] =>
  [...line.matchAll(TOKEN)]
    .map(([text]) => text.replace(/[.,:]+$/, ''))
    .filter((text) => /[:.,]/.test(text) || Number(text) >= 1000)
    .map((text) => ({ meanings: meaningsOf(text), text }))

/** `DNS`, `DNF`, `DQ` or `NM`, however a sheet writes them; `null` beside a mark. */
export function statusIn(line: string): null | Status {
  const spelt = STATUS.exec(line)?.[0]
  return spelt && spelt in statusSpellings
    ? statusSpellings[spelt as keyof typeof statusSpellings]
    : null
}

/** A comma or a full stop is a decimal sign here, a thousands separator there, and in Germany between minutes and seconds. */
export function meaningsOf(text: string): number[] {
  const parts = text.split(/[:.,]/)
  if (parts.some((part) => part === '')) return []
  const last = parts[parts.length - 1] ?? ''
  const sign = text[text.length - last.length - 1]
  const decimal = parts.length > 1 && sign !== ':'
  const whole = decimal ? parts.slice(0, -1) : parts
  const value = whole.reduce((sum, part) => sum * 60 + Number(part), 0)
  const exact = decimal ? value + Number(`0.${last}`) : value
  if (!decimal || last.length !== 3) return [exact]
  // A timing system prints thousandths; what is published is rounded up (TR 19.24).
  const meanings = [exact, Math.ceil(Number((exact * 100).toFixed(1))) / 100]
  return parts.length === 2 ? [...meanings, Number(parts.join(''))] : meanings
}

export const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.0005
