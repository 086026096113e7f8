import { asList } from './asList.ts'
import { asText } from './asText.ts'
import { folderFiles, type Piece, piecesOf, WHOLE } from './folderFiles.ts'
import type {
  SourceBest,
  SourceCareer,
  SourcePerformance,
  SourceResults,
  SourceTableRow,
} from './source.ts'

export interface Folder {
  results: SourceResults[]
  careers: Map<string, SourceCareer>
  /** Published beside the results, where they are; rows by nation. */
  tables?: { medals?: SourceTableRow[]; placings?: SourceTableRow[] }
}

const TABLES = { medals: 'published-medal-table.json', placings: 'published-placing-table.json' }

/** All championships and careers of a folder. */
export async function readFolder(folder: string): Promise<Folder> {
  const files = await folderFiles(folder)
  const results: SourceResults[] = []
  for (const file of files.results)
    for await (const piece of piecesOf(folder, file)) results.push(parse<SourceResults>(piece))
  const careers = new Map<string, SourceCareer>()
  for (const file of files.careers) {
    for await (const piece of piecesOf(folder, file)) {
      const career = parse<SourceCareer>(piece)
      const id = asText(career.tpAthleteId)
      careers.set(id, joined(careers.get(id), career))
    }
  }
  if (results.length === 0) throw new Error(`${folder} holds no championship`)
  const tables: NonNullable<Folder['tables']> = {}
  for (const [name, file] of Object.entries(TABLES) as [keyof typeof TABLES, string][])
    if (files.others.includes(file))
      for await (const piece of piecesOf(folder, file))
        tables[name] = asList<SourceTableRow>(parse<object>(piece))
  return { results, careers, tables }
}

function parse<T extends object>({ file, place, text }: Piece): T {
  const where = place === WHOLE ? file : `${file}, ${place}`
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read === 'object' && read !== null) return read as T
  } catch (error) {
    throw new Error(`${where} is not JSON: ${String(error)}`, { cause: error })
  }
  throw new Error(`${where} is not a JSON object`)
}

/** A relay team can stand in two files, an athlete in a file a year: rows that differ count once each. */
function joined(known: SourceCareer | undefined, career: SourceCareer): SourceCareer {
  if (!known) return career
  return {
    ...known,
    ...career,
    results: distinct<SourcePerformance>(known.results, career.results),
    personalBests: distinct<SourceBest>(known.personalBests, career.personalBests),
  }
}

function distinct<T extends object>(...lists: unknown[]): T[] {
  const rows = lists.flatMap((list) => asList<T>(list))
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}
