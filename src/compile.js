import { build, stop } from 'esbuild'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * Compiles a program into the cache, under a name made of its contents, and gives the file to run. What is there is
 * only read, so that an image may be read-only.
 */
export async function compile(path) {
  const { outputFiles } = await build({
    bundle: true,
    entryPoints: [path],
    format: 'esm',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'warning',
    outdir: '.',
    packages: 'external',
    platform: 'node',
    plugins: [keepsItsAddress],
    sourcemap: 'inline',
    // With a slash at its end: names are put behind it as they are.
    sourceRoot: `${pathToFileURL(process.cwd()).href}/`,
    splitting: true,
    target: 'node20',
    write: false,
  })
  // The compiler's own process would stay beside the program for as long as that runs.
  await stop()
  const hash = createHash('sha256')
  for (const { contents, path } of outputFiles) hash.update(path).update(contents)
  const name = hash.digest('hex').slice(0, 16)
  const folder = existsSync(join(cache, name)) ? join(cache, name) : publish(outputFiles, name)
  return join(folder, `${basename(path, extname(path))}.js`)
}

/** Below node_modules, so that the packages are found from there. */
const cache = resolve('node_modules/.cache/mixed-zone')

/** Every module goes on believing that it is where its source is. */
const keepsItsAddress = {
  name: 'keeps-its-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/, namespace: 'file' }, ({ path }) => {
      const address = { dirname: dirname(path), filename: path, url: pathToFileURL(path).href }
      const contents = readFileSync(path, 'utf8').replace(
        /\bimport\.meta\.(dirname|filename|url)\b/g,
        (_, name) => JSON.stringify(address[name]),
      )
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

function publish(files, name) {
  try {
    mkdirSync(cache, { recursive: true })
    sweep()
    return put(files, join(cache, name))
  } catch (err) {
    if (!CANNOT_WRITE.includes(err.code)) throw err
    return put(files, join(folderOfItsOwn(), name))
  }
}

/** A read-only image, or packages that another user installed. */
const CANNOT_WRITE = ['EACCES', 'EPERM', 'EROFS']

/** Several processes may do this at once: the folder appears whole or not at all. */
function put(files, folder) {
  const draft = mkdtempSync(`${folder}-`)
  for (const { contents, path } of files) writeFileSync(join(draft, basename(path)), contents)
  try {
    renameSync(draft, folder)
  } catch (err) {
    rmSync(draft, { recursive: true })
    if (!existsSync(folder)) throw err
  }
  return folder
}

/** What is a day old is swept out. */
function sweep() {
  const yesterday = Date.now() - 24 * 3600 * 1000
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (made < yesterday) rmSync(path, { force: true, recursive: true })
  }
}

/** For as long as this process runs, with the packages beside it. */
function folderOfItsOwn() {
  const folder = folderInTmp()
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir')
  process.once('exit', () => rmSync(folder, { force: true, recursive: true }))
  return folder
}

function folderInTmp() {
  try {
    return mkdtempSync(join(tmpdir(), 'mixed-zone-'))
  } catch (err) {
    const message = `Neither node_modules/.cache nor TMPDIR (${tmpdir()}) can be written to; set TMPDIR to a folder that can.`
    throw Object.assign(new Error(message, { cause: err }), { name: 'WrongSetting' })
  }
}
