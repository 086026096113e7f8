import type { Sheet } from './Sheet.ts'
import { tilastopaja } from './tilastopaja/index.ts'

/** A shape in which results come. */
export interface Format {
  /** In a sentence, for whoever asks what can be imported. */
  about: string
  /** As typed on the command line. */
  name: string
  /** Reads all of it. What cannot be taken is refused in the sheet, row by row. */
  parse: (path: string) => Promise<Sheet>
  /** Whether what lies at a path looks like this format, without reading all of it. */
  sniff: (path: string) => Promise<boolean>
}

/** What can be imported. One more format is one more entry. */
export const formats: readonly Format[] = [tilastopaja]

/** @throws Error that says what was found and what can be imported. */
export async function formatOf(path: string, name?: string): Promise<Format> {
  const known = formats.map((one) => `  ${one.name.padEnd(14)}${one.about}`).join('\n')
  if (name !== undefined) {
    const named = formats.find((one) => one.name === name)
    if (!named) throw new Error(`There is no format “${name}”. There are:\n${known}`)
    if (!(await named.sniff(path)))
      throw new Error(`${path} does not look like ${name}. Expected ${named.about}.`)
    return named
  }
  for (const format of formats) if (await format.sniff(path)) return format
  throw new Error(`${path} holds nothing that can be imported. There are:\n${known}`)
}
