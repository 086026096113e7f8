import type { Format } from '../formats.ts'
import { parse } from './parse.ts'
import { holdsFiles } from './readFiles.ts'

/** Championships with the careers of those who took part, as Tilastopaja publishes them. */
export const tilastopaja: Format = {
  about: 'a folder with results-*.json and careers-*.ndjson.gz, as Tilastopaja publishes them',
  name: 'tilastopaja',
  parse,
  sniff: holdsFiles,
}
