import { createReadStream } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

import { asList } from './asList.ts'
import { asText } from './asText.ts'
import type {
  SourceBest,
  SourceCareer,
  SourcePerformance,
  SourceResults,
  SourceTable,
  SourceTables,
} from './source.ts'

export interface Folder {
  results: SourceResults[]
  careers: Map<string, SourceCareer>
  /** Left out where none were published. */
  tables?: SourceTables
}

/** All `results-*.json` and `careers-*.ndjson.gz` of a folder, and the medal and placing table if it has them. */
export async function readFolder(folder: string): Promise<Folder> {
  const files = (await readdir(folder)).sort()
  const results: SourceResults[] = []
  for (const file of files.filter((one) => /^results-.*\.json$/.test(one))) {
    results.push(parse<SourceResults>(await readFile(path.join(folder, file), 'utf8'), file))
  }
  const careers = new Map<string, SourceCareer>()
  for (const file of files.filter((one) => /^careers-.*\.ndjson\.gz$/.test(one))) {
    for await (const career of readCareers(folder, file)) {
      const id = asText(career.tpAthleteId)
      careers.set(id, joined(careers.get(id), career))
    }
  }
  if (results.length === 0 || careers.size === 0) {
    throw new Error(
      `${folder} holds no ${results.length ? 'careers-*.ndjson.gz' : 'results-*.json'}`,
    )
  }
  const table = async (file: string) =>
    files.includes(file)
      ? asList<SourceTable>(parse<object>(await readFile(path.join(folder, file), 'utf8'), file))
      : undefined
  const medals = await table('published-medal-table.json')
  const placings = await table('published-placing-table.json')
  return {
    careers,
    results,
    tables: { ...(medals && { medals }), ...(placings && { placings }) },
  }
}

async function* readCareers(folder: string, file: string): AsyncGenerator<SourceCareer> {
  const lines = createInterface({
    input: createReadStream(path.join(folder, file)).pipe(createGunzip()),
  })
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim()) yield parse<SourceCareer>(line, `${file}, line ${number}`)
  }
}

/** With or without a byte order mark. */
function parse<T extends object>(json: string, where: string): T {
  try {
    const read: unknown = JSON.parse(json.replace(/^\uFEFF/, ''))
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
