import { createReadStream } from 'node:fs'
import { open, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

import { beginning, decoded } from './decoded.ts'

/** A text that should be JSON, and where it stood. */
export interface Piece {
  /** Name of the file, under its folder. */
  file: string
  /** `line 12`, or that it is the whole file. */
  place: string
  text: string
}

/** The place of a text that is all of its file. */
export const WHOLE = 'the whole file'

/** What a folder is made of, as it is published or as it was packed. */
export interface FolderFiles {
  /** `careers-*.ndjson.gz`, or the same unpacked, a career a line; `athletes/*.json`, a career a file. */
  careers: string[]
  /** JSON that is neither. */
  others: string[]
  /** `results-*.json`, or whatever holds a list of events: `Rome2024.json`. */
  results: string[]
}

const LINES = /^careers-.*\.ndjson(\.gz)?$/i
const JSON_FILE = /\.json$/i

/** Looks into the beginning of each JSON file alone. */
export async function folderFiles(folder: string): Promise<FolderFiles> {
  const names = await visibleIn(folder)
  const found: FolderFiles = {
    careers: names.filter((name) => LINES.test(name)),
    others: [],
    results: [],
  }
  for (const name of names.filter((one) => JSON_FILE.test(one)))
    found[(await holdsEvents(folder, name)) ? 'results' : 'others'].push(name)
  if (names.includes('athletes'))
    for (const name of await visibleIn(path.join(folder, 'athletes')))
      if (JSON_FILE.test(name)) found.careers.push(path.join('athletes', name))
  return found
}

/** Without what a file system puts beside: `.DS_Store`, `._Rome2024.json`. */
const visibleIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()

/** The head of a championship is shorter. */
const HEAD_BYTES = 64 * 1024

async function holdsEvents(folder: string, name: string): Promise<boolean> {
  if (/^results-/.test(name)) return true
  const file = await open(path.join(folder, name))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return /"events"\s*:\s*\[/.test(beginning(buffer.subarray(0, bytesRead)))
  } finally {
    await file.close()
  }
}

/**
 * The texts of a file, each without a byte order mark: one, or those of its lines.
 *
 * @throws Error where it is neither UTF-8 nor UTF-16: letters would be others
 */
export async function* piecesOf(folder: string, file: string): AsyncGenerator<Piece> {
  if (!LINES.test(file)) {
    yield { file, place: WHOLE, text: decoded(await readFile(path.join(folder, file))) }
    return
  }
  const stored = createReadStream(path.join(folder, file))
  const input = /\.gz$/i.test(file) ? stored.pipe(createGunzip()) : stored
  let line = 0
  // Each byte as a letter, so that the lines are those of the file and can be decoded each by itself.
  for await (const bytes of createInterface({ input: input.setEncoding('latin1') })) {
    line += 1
    const text = decoded(Buffer.from(bytes, 'latin1'))
    if (text.trim()) yield { file, place: `line ${line}`, text }
  }
}
