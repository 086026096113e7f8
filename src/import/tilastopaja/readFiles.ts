import { asList } from '../../truth/readers/asList.ts'
import { asText } from '../../truth/readers/asText.ts'
import { folderFiles, type Piece, piecesOf, WHOLE } from '../../truth/readers/folderFiles.ts'
import type { Refusal, Spot } from '../Sheet.ts'
import type { ImportedCareer, ImportedEvent, ImportedResults, ImportedRow } from './source.ts'

/** Something read, and where it stood. */
export interface Read<T> {
  spot: Spot
  value: T
}

export interface Files {
  careers: Read<ImportedCareer>[]
  /** Names of JSON files that hold neither results nor a career. */
  others: string[]
  refused: Refusal[]
  results: Read<ImportedResults>[]
}

/** Whether a folder holds a championship. The careers of those who took part may be missing. */
export async function holdsFiles(folder: string): Promise<boolean> {
  const files = await folderFiles(folder).catch(() => null)
  return files !== null && files.results.length > 0
}

/**
 * Everything that a folder holds, or nothing: half a championship looks like a whole one. Where many careers share a
 * file, a line that is not JSON is refused, and its athlete is known by the results alone.
 *
 * @throws Error that names each file that could not be read
 */
export async function readFiles(folder: string): Promise<Files> {
  const { careers, others, results } = await folderFiles(folder)
  const files: Files = { careers: [], others, refused: [], results: [] }
  const broken: string[] = []
  const take = async <T extends object>(names: readonly string[], into: Read<T>[]) => {
    for (const name of names)
      try {
        for await (const piece of piecesOf(folder, name)) {
          const read = parse<T>(piece)
          if (typeof read !== 'string') into.push({ spot: spotOf(piece), value: read })
          else if (piece.place === WHOLE) broken.push(`${name}: ${read}`)
          else files.refused.push(refusal(piece, read))
        }
      } catch (err) {
        broken.push(`${name}: ${err instanceof Error ? err.message : String(err)}`)
      }
  }
  await take(results, files.results)
  await take(careers, files.careers)
  if (broken.length > 0)
    throw new Error(`Nothing was taken, since not all could be read:\n  ${broken.join('\n  ')}`)
  const all = files.careers.map(({ spot, value }) => ({ spot, value: careerIn(value) }))
  const nameless = all.filter(({ value }) => value.tpAthleteId === '')
  return {
    ...files,
    careers: all.filter((one) => !nameless.includes(one)),
    refused: [
      ...files.refused,
      ...nameless.map(({ spot }) => ({
        expected: 'a career with its tpAthleteId',
        read: 'tpAthleteId: nothing',
        spot,
      })),
    ],
    results: files.results.map(({ spot, value }) => ({ spot, value: resultsIn(value) })),
  }
}

/** An object, or why there is none. */
function parse<T extends object>({ text }: Piece): string | T {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as T) : 'no JSON object'
  } catch (err) {
    return err instanceof Error ? err.message : String(err)
  }
}

const spotOf = ({ file, place }: Piece): Spot => ({ file, place })

/** How much of a line that is not JSON is quoted. */
const QUOTED = 60

const refusal = (piece: Piece, why: string): Refusal => ({
  expected: `JSON (${why})`,
  read: piece.text.slice(0, QUOTED),
  spot: spotOf(piece),
})

/** Lists where lists belong: the rest of a file relies on them. */
const resultsIn = (value: ImportedResults): ImportedResults => ({
  ...value,
  events: asList<ImportedEvent>(value.events).map((event) => ({
    ...event,
    results: asList<ImportedRow>(event.results),
  })),
})

const careerIn = (value: ImportedCareer): ImportedCareer => ({
  ...value,
  results: asList<NonNullable<ImportedCareer['results']>[number]>(value.results),
  tpAthleteId: asText(value.tpAthleteId),
})
