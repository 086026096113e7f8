import { chainOf } from './refusalOf.ts'

/**
 * What Drizzle writes below the query that failed: every value that was to be saved, such as the salt and the hash of
 * a password, to the end of the message or to where the stack begins.
 */
const PARAMS = /(^|\n|\\n)params: [\s\S]*?(?=\n {4}at |$(?![\s\S]))/g

/** A text without the values of a query in it. */
export const withoutParams = (text: string): string => text.replace(PARAMS, '')

/** Takes the values of a query out of an error and what caused it: whoever prints it prints none. */
export function stripParams(err: unknown): void {
  for (const each of chainOf(err)) {
    if (!(each instanceof Error) || !('params' in each || /(^|\n)params: /.test(each.message)))
      continue
    const { message, stack } = each
    each.stack = withoutParams(stack?.replace(message, withoutParams(message)) ?? '')
    each.message = withoutParams(message)
    Reflect.deleteProperty(each, 'params')
  }
}
