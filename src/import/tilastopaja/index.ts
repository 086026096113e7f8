import type { Format } from '../formats.ts'
import { parse } from './parse.ts'
import { holdsFiles } from './readFiles.ts'

/** Championships with the careers of those who took part, as Tilastopaja publishes them. */
export const tilastopaja: Format = {
  about:
    'a folder of Tilastopaja: a championship (results-*.json, Rome2024.json), with or without careers (careers-*.ndjson[.gz], athletes/*.json)',
  name: 'tilastopaja',
  parse,
  sniff: holdsFiles,
}
