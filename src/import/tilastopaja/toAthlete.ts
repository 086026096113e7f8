import { asList } from '../../truth/readers/asList.ts'
import { disciplineCode } from '../../truth/readers/disciplineCode.ts'
import { sexOf } from '../../truth/readers/readCareer.ts'
import type { AthleteEntry } from '../Sheet.ts'
import { athleteKey } from './keys.ts'
import type { Read } from './readFiles.ts'
import type { Accomplishment, ImportedCareer } from './source.ts'

/** A career without a family name is a nation's relay team. */
export const isTeam = ({ familyName, givenName }: ImportedCareer): boolean =>
  !familyName && !givenName

/** A career is whole: all that the athlete has done. */
export function toAthlete({ spot, value }: Read<ImportedCareer>): AthleteEntry {
  const { birthDate, birthYear, familyName, gender, givenName, nationality } = value
  return {
    facts: {
      accomplishments: asList<Accomplishment>(value.accomplishments).map(toAccomplishment),
      birthDate: birthDate || birthYear || null,
      club: value.club || null,
      // Some have one name only.
      familyName: familyName || givenName || '',
      gender: genderOf(gender),
      givenName: familyName ? givenName || null : null,
      history: { extent: 'complete' },
      nation: nationality ?? '',
    },
    key: athleteKey(value.tpAthleteId),
    spot,
  }
}

const toAccomplishment = ({
  ageGroup,
  competition,
  eventCode,
  indoor,
  rank,
  season,
}: Accomplishment): NonNullable<AthleteEntry['facts']['accomplishments']>[number] => ({
  ageGroup: ageGroup ?? null,
  championship: competition,
  discipline: disciplineCode(eventCode, indoor ?? false),
  place: rank ?? null,
  season: Number(season) || null,
})

export function genderOf(gender: string): 'men' | 'women' | null {
  const sex = sexOf(gender)
  return sex === 'mixed' ? null : sex
}
