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
  writeFileSync,
} from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/** Compiles a program into the cache, under a name made of its contents, and gives the file to run. */
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
  const folder = join(cacheFolder(), hash.digest('hex').slice(0, 16))
  if (!existsSync(folder)) publish(outputFiles, folder)
  return join(folder, `${basename(path, extname(path))}.js`)
}

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

/** Several processes may do this at once: the folder appears whole or not at all. */
function publish(files, folder) {
  const draft = mkdtempSync(`${folder}-`)
  for (const { contents, path } of files) writeFileSync(join(draft, basename(path)), contents)
  try {
    renameSync(draft, folder)
  } catch (err) {
    rmSync(draft, { recursive: true })
    if (!existsSync(folder)) throw err
  }
}

/** Below node_modules, so that the packages are found from there. What is a day old is swept out. */
function cacheFolder() {
  const folder = resolve('node_modules/.cache/mixed-zone')
  mkdirSync(folder, { recursive: true })
  const yesterday = Date.now() - 24 * 3600 * 1000
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (made < yesterday) rmSync(path, { force: true, recursive: true })
  }
  return folder
}
