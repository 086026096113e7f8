import { validOperatorSet } from 'payload/shared'

import { refuse } from './refuse.ts'

/** One condition of a `where`. */
export interface Condition {
  operator: string
  /** Through a list of other documents too, however that was written: `results.mark`. */
  path: string
  value: unknown
}

/** How much of a `where` is read. */
export interface WhereBounds {
  /** Conditions, and the branches of `and` and `or`, in all. */
  conditions: number
  /** `and` and `or` in one another. */
  levels: number
  /** Values of one list. */
  values: number
}

/**
 * The conditions of a `where`, however deep in `and`, `or` and lists of other documents. What is no `where`, or too much
 * of one, is refused with a sentence, before anything else looks at it.
 */
export function conditionsOf(where: unknown, bounds: WhereBounds): Condition[] {
  const found: Condition[] = []
  let read = 0

  const walk = (branch: unknown, within: string, level: number) => {
    if (!isObject(branch)) refuse('where', branch, `${within || 'where'}[field][operator]=value`)
    if (level > bounds.levels)
      refuse('where', within || 'and, or', `${bounds.levels} of them in one another at most`)
    count()
    for (const [name, constraint] of Object.entries(branch)) {
      if (isJunction(name)) branches(name, constraint, within, level)
      else constraints(`${within}${name}`, constraint, level)
    }
  }

  const branches = (name: string, list: unknown, within: string, level: number) => {
    if (!Array.isArray(list)) refuse('where', name, `a list: where[${name}][0][field][operator]=…`)
    for (const branch of list) walk(branch, within, level + 1)
  }

  const constraints = (path: string, constraint: unknown, level: number) => {
    if (!isObject(constraint)) refuse('where', path, `where[${path}][operator]=value`)
    for (const [operator, value] of Object.entries(constraint)) {
      if (!validOperatorSet.has(operator as never))
        refuse('where', `${path}.${operator}`, 'an operator such as equals, in or less_than')
      // `{ results: { contains: { mark: … } } }` is another way to write `results.mark`.
      if (operator === 'contains' && isObject(value)) walk(value, `${path}.`, level + 1)
      else add({ operator, path, value })
    }
  }

  const add = (condition: Condition) => {
    const values = valuesIn(condition)
    if (values > bounds.values)
      refuse('where', `${values} values of ${condition.path}`, `${bounds.values} at most`)
    for (let n = wordsIn(condition); n > 0; n--) count()
    found.push(condition)
  }

  const count = () => {
    if (++read > bounds.conditions)
      refuse('where', 'more', `${bounds.conditions} conditions and branches at most`)
  }

  if (where !== undefined && where !== null && where !== '') walk(where, '', 0)
  return found
}

/** A list of them may be written with commas. */
function valuesIn({ operator, value }: Condition): number {
  if (Array.isArray(value)) return value.length
  return typeof value === 'string' && ['in', 'not_in'].includes(operator)
    ? value.split(',').length
    : 1
}

/** Of `like` each word is a condition of its own. */
const wordsIn = ({ operator, value }: Condition): number =>
  typeof value === 'string' && ['like', 'not_like'].includes(operator) ? value.split(' ').length : 1

const isJunction = (name: string): boolean => ['and', 'or'].includes(name.toLowerCase())

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
