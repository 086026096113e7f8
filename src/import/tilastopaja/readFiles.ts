import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

import type { Refusal, Spot } from '../Sheet.ts'
import type { ImportedCareer, ImportedResults } from './source.ts'

/** Something read, and where it stood. */
export interface Read<T> {
  spot: Spot
  value: T
}

export interface Files {
  careers: Read<ImportedCareer>[]
  refused: Refusal[]
  results: Read<ImportedResults>[]
}

const isResults = (name: string): boolean => /^results-.*\.json$/.test(name)
const isCareers = (name: string): boolean => /^careers-.*\.ndjson\.gz$/.test(name)

/** Whether a folder holds both kinds of file. */
export async function holdsFiles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => [])
  return names.some(isResults) && names.some(isCareers)
}

/** All `results-*.json` and `careers-*.ndjson.gz` of a folder. A file or line that is not JSON is refused, and the rest read. */
export async function readFiles(folder: string): Promise<Files> {
  const names = (await readdir(folder)).sort()
  const files: Files = { careers: [], refused: [], results: [] }
  for (const file of names.filter(isResults)) {
    const text = await readFile(path.join(folder, file), 'utf8')
    take(files.results, files.refused, text, { file, place: 'the whole file' })
  }
  for (const file of names.filter(isCareers)) {
    const input = createReadStream(path.join(folder, file)).pipe(createGunzip())
    let line = 0
    for await (const text of createInterface({ input })) {
      line += 1
      if (text.trim()) take(files.careers, files.refused, text, { file, place: `line ${line}` })
    }
  }
  return files
}

/** How much of a line that is not JSON is quoted. */
const QUOTED = 60

function take<T>(into: Read<T>[], refused: Refusal[], text: string, spot: Spot): void {
  try {
    into.push({ spot, value: JSON.parse(text) as T })
  } catch (err) {
    const expected = `JSON (${err instanceof Error ? err.message : String(err)})`
    refused.push({ expected, read: text.slice(0, QUOTED), spot })
  }
}
