import { createReadStream } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

import type { SourceCareer, SourceResults } from './source.ts'

export interface Folder {
  results: SourceResults[]
  careers: Map<string, SourceCareer>
}

/** All `results-*.json` and `careers-*.ndjson.gz` of a folder. */
export async function readFolder(folder: string): Promise<Folder> {
  const files = (await readdir(folder)).sort().map((file) => path.join(folder, file))
  const results: SourceResults[] = []
  for (const file of files.filter((one) => /\/results-[^/]*\.json$/.test(one))) {
    results.push(JSON.parse(await readFile(file, 'utf8')) as SourceResults)
  }
  const careers = new Map<string, SourceCareer>()
  for (const file of files.filter((one) => /\/careers-[^/]*\.ndjson\.gz$/.test(one))) {
    for await (const career of readCareers(file)) careers.set(career.tpAthleteId, career)
  }
  if (results.length === 0 || careers.size === 0) {
    throw new Error(
      `${folder} holds no ${results.length ? 'careers-*.ndjson.gz' : 'results-*.json'}`,
    )
  }
  return { results, careers }
}

async function* readCareers(file: string): AsyncGenerator<SourceCareer> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) })
  for await (const line of lines) if (line.trim()) yield JSON.parse(line) as SourceCareer
}
