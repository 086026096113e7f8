import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { checkSheet } from '../../src/import/checkSheet.ts'
import { formatOf } from '../../src/import/formats.ts'
import type { Sheet } from '../../src/import/Sheet.ts'
import { parse } from '../../src/import/tilastopaja/parse.ts'

const PACKED = 'test/results/athletics/fixtures/rome2024-part'

let folder: string

/** The same files as they are published: a byte order mark before the results, and a file for each athlete. */
function unpacked(careers = Infinity): void {
  folder = mkdtempSync(join(tmpdir(), 'mixed-zone-published-'))
  mkdirSync(join(folder, 'athletes'))
  writeFileSync(
    join(folder, 'Rome2024.json'),
    `\uFEFF${readFileSync(join(PACKED, 'results-men.json'), 'utf8')}`,
  )
  const lines = gunzipSync(readFileSync(join(PACKED, 'careers-men.ndjson.gz'))).toString('utf8')
  for (const line of lines.split('\n').filter(Boolean).slice(0, careers)) {
    const { tpAthleteId } = JSON.parse(line) as { tpAthleteId: string }
    writeFileSync(join(folder, 'athletes', `${tpAthleteId}.json`), line)
  }
}
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const factsOf = ({ athletes, competitions, events, results }: Sheet) =>
  [athletes, competitions, events, results].map((entries) =>
    entries.map(({ facts, key }) => ({ facts, key })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  )

describe('a folder as it is published', () => {
  it('holds what the packed one holds', async () => {
    unpacked()
    const format = await formatOf(folder)
    expect(factsOf(await format.parse(folder))).toEqual(factsOf(await parse(PACKED)))
  })

  it.each([
    ['the championship', 'Rome2024.json', '{"events": [{"eventName": "1500m", '],
    ['a career', 'athletes/4.json', '{"tpAthleteId": "4", '],
  ])('gives nothing where %s cannot be read, and says which file', async (_, name, text) => {
    unpacked(2)
    writeFileSync(join(folder, name), text)
    await expect(parse(folder)).rejects.toThrow(`since not all could be read:\n  ${name}: `)
  })

  it('is none without the championship, however many careers there are', async () => {
    unpacked(2)
    rmSync(join(folder, 'Rome2024.json'))
    await expect(formatOf(folder)).rejects.toThrow('holds nothing that can be imported')
  })

  it('holds the same where lines are unpacked, ended as in Windows, or a name is in capitals', async () => {
    unpacked(0)
    const lines = gunzipSync(readFileSync(join(PACKED, 'careers-men.ndjson.gz'))).toString('utf8')
    writeFileSync(join(folder, 'careers-men.ndjson'), `\uFEFF${lines.replaceAll('\n', '\r\n')}`)
    writeFileSync(join(folder, 'ROME.JSON'), readFileSync(join(folder, 'Rome2024.json')))
    rmSync(join(folder, 'Rome2024.json'))
    const format = await formatOf(folder)
    expect(factsOf(await format.parse(folder))).toEqual(factsOf(await parse(PACKED)))
  })

  it('is read in the encoding that its mark says, and in no other than UTF-8 without one', async () => {
    unpacked(2)
    const text = readFileSync(join(folder, 'Rome2024.json'), 'utf8')
    const before = factsOf(await parse(folder))
    const utf16 = Buffer.from(text, 'utf16le')
    writeFileSync(join(folder, 'Rome2024.json'), utf16)
    expect(factsOf(await parse(folder))).toEqual(before)
    writeFileSync(join(folder, 'Rome2024.json'), utf16.swap16())
    expect(factsOf(await (await formatOf(folder)).parse(folder))).toEqual(before)
    writeFileSync(
      join(folder, 'Rome2024.json'),
      Buffer.from('{"events": [], "city": "Zürich"}', 'latin1'),
    )
    await expect(parse(folder)).rejects.toThrow(
      'Rome2024.json: it is no UTF-8: save it as UTF-8, in which JSON is written',
    )
  })

  it('without careers and without a city is taken, and says what stands for it', async () => {
    unpacked(0)
    const sheet = checkSheet(await parse(folder))
    expect(sheet.refused).toEqual([])
    expect([sheet.athletes.length, sheet.events.length]).toEqual([214, 20])
    const name = '26th European Athletics Championships'
    expect(sheet.competitions).toMatchObject([{ facts: { city: name }, guessed: ['city'] }])
    expect(sheet.notes).toContain(`${name}: no city is given, and “${name}” stands for it.`)
  })

  it('tells of files that hold neither', async () => {
    unpacked(2)
    writeFileSync(join(folder, 'timetable.json'), '{"days": 6}')
    const { leftOut } = await parse(folder)
    expect(leftOut).toContainEqual({
      count: 1,
      why: 'file, timetable.json, that holds neither results nor a career',
    })
  })
})
