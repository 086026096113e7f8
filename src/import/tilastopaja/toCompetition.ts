import { dayWritten } from '../../../plugins/results/index.ts'
import type { CompetitionEntry } from '../Sheet.ts'
import { competitionKey } from './keys.ts'
import { levelOf } from './levelOf.ts'
import type { Files, Read } from './readFiles.ts'
import type { ImportedResults } from './source.ts'

/**
 * A file of results is a competition. Days and city that it leaves out are those of its events, and of the careers; where
 * nothing says the city, the arena or the name stands for it, until the desk writes another.
 */
export function toCompetition(
  { spot, value }: Read<ImportedResults>,
  careers: Files['careers'],
): CompetitionEntry {
  const { arena, attribution, city, compID, compName, country, endDate, events, startDate } = value
  const licence = value.licence || value.license
  const days = events.map(({ date }) => date).sort()
  const level = levelOf(compName)
  const given = city || cityIn(careers, String(compID))
  return {
    facts: {
      ...(attribution ? { attribution } : {}),
      ...(licence ? { licence } : {}),
      awardsMedals: level !== 'meeting',
      city: given || arena || compName,
      country: country || null,
      endDate: dayWritten(endDate || days.at(-1) || null),
      level,
      name: compName,
      startDate: dayWritten(startDate || days[0] || ''),
      venue: arena || null,
    },
    ...(given ? {} : { guessed: ['city'] }),
    key: competitionKey(compID),
    spot,
  }
}

function cityIn(careers: Files['careers'], competition: string): string | undefined {
  for (const { value } of careers)
    for (const { city, competition_ID } of value.results ?? [])
      if (city && competition_ID === competition) return city
  return undefined
}
