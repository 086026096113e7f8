import { createReadStream } from 'node:fs'
import { open, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

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
  /** `careers-*.ndjson.gz`, a career a line; `athletes/*.json`, a career a file. */
  careers: string[]
  /** JSON that is neither. */
  others: string[]
  /** `results-*.json`, or whatever holds a list of events: `Rome2024.json`. */
  results: string[]
}

const PACKED = /^careers-.*\.ndjson\.gz$/

/** Looks into the beginning of each JSON file alone. */
export async function folderFiles(folder: string): Promise<FolderFiles> {
  const names = await visibleIn(folder)
  const found: FolderFiles = {
    careers: names.filter((name) => PACKED.test(name)),
    others: [],
    results: [],
  }
  for (const name of names.filter((one) => one.endsWith('.json')))
    found[(await holdsEvents(folder, name)) ? 'results' : 'others'].push(name)
  if (names.includes('athletes'))
    for (const name of await visibleIn(path.join(folder, 'athletes')))
      if (name.endsWith('.json')) found.careers.push(path.join('athletes', name))
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
    return /"events"\s*:\s*\[/.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await file.close()
  }
}

/** The texts of a file, each without a byte order mark: one, or those of its lines. */
export async function* piecesOf(folder: string, file: string): AsyncGenerator<Piece> {
  if (!PACKED.test(file)) {
    const text = withoutMark(await readFile(path.join(folder, file), 'utf8'))
    yield { file, place: WHOLE, text }
    return
  }
  const input = createReadStream(path.join(folder, file)).pipe(createGunzip())
  let line = 0
  for await (const text of createInterface({ input })) {
    line += 1
    if (text.trim()) yield { file, place: `line ${line}`, text: withoutMark(text) }
  }
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')
