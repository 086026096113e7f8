import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

import type { Fixture } from './Fixture.ts'
import { type Contest, contests } from './rome/contests.ts'
import type { SourceCareer, SourceChampionship, SourceRace } from './rome/source.ts'
import { toAthlete } from './rome/toAthlete.ts'
import { publishedFlags, toEvent } from './rome/toEvent.ts'

/**
 * Makes the fixtures of the Rome story from the published data of the championships:
 *   node src/run.js src/demo/makeRomeFixture.ts [folder]
 * The flags that were published go into a file of the tests: the product derives its own.
 */
const [source = '../shared/data/rome2024'] = process.argv.slice(2)

const championship = JSON.parse(
  await readFile(path.join(source, 'results-men.json'), 'utf8'),
) as SourceChampionship
const careers = gunzipSync(await readFile(path.join(source, 'careers-men.ndjson.gz')))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as SourceCareer)

const here = import.meta.dirname
for (const contest of contests) {
  const races = championship.events
    .filter(({ combinedEvent, eventName }) => eventName === contest.events && !combinedEvent)
    .filter(({ roundName }) => contest.rounds.includes(roundName))
    .toSorted((a, b) => a.date.localeCompare(b.date) || Number(a.heatNumber) - Number(b.heatNumber))
  const about =
    `Men’s ${contest.name} at the European Athletics Championships, Rome 2024: facts by Tilastopaja, published as ` +
    'openath/trhackathon2025 under the Apache License 2.0 (src/demo/fixtures/LICENSE.rome2024), cut down and put into our own format.'
  await write(path.join(here, `fixtures/${contest.key}.json`), fixtureOf(contest, races, about))
  await write(path.join(here, `../../test/app/fixtures/${contest.key}-flags.json`), {
    about,
    flags: publishedFlags(contest, races),
  })
}

function fixtureOf(contest: Contest, races: SourceRace[], about: string): Fixture {
  const entrants = new Set(races.flatMap(({ results }) => results.map(({ toID }) => String(toID))))
  const athletes = careers
    .filter(({ tpAthleteId }) => entrants.has(tpAthleteId))
    .map((career) => toAthlete(career, { championship, contest, races }))
  const missing = [...entrants].filter(
    (id) => !athletes.some(({ key }) => key === `tilastopaja:${id}`),
  )
  if (missing.length > 0)
    throw new Error(`No career in ${source} for the athletes ${missing.join(', ')}.`)
  return {
    about,
    athletes,
    competition: {
      attribution:
        'Data by Tilastopaja, published as openath/trhackathon2025 under the Apache License 2.0',
      awardsMedals: true,
      championship: 'European Championships',
      city: 'Rome',
      country: championship.country,
      demonstration: false,
      endDate: championship.endDate,
      key: `tilastopaja:${championship.compID}`,
      level: 'area',
      name: 'European Championships, Rome 2024',
      startDate: championship.startDate,
      timeZone: 'Europe/Rome',
      venue: championship.arena,
    },
    events: races.map((race) => toEvent(contest, race)),
    injuries: [],
    records: [],
  }
}

async function write(file: string, content: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(content, null, 1)}\n`)
}
