import type { OwnDerivation } from '../../derived-fields/index.ts'
import { isEmbargoed } from '../facts/isReleased.ts'
import { statusOf } from '../facts/statusOf.ts'
import { windOfMark } from '../facts/windOfMark.ts'
import { teamCodeOf } from '../facts/teamCodeOf.ts'
import { groupOf, textOf, textOrNull } from '../facts/values.ts'
import type { Sport } from '../sports/types.ts'
import type { ResultsCollections } from '../types.ts'

/** A mark set in a competition that is not kept here brings its own discipline, day and place. */
export const markElsewhere = (sport: Sport, { results }: ResultsCollections): OwnDerivation => ({
  derive: (result) => {
    if (result.event) return {}
    const { ageGroup, date, discipline: code, gender, indoor, venue } = groupOf(result.elsewhere)
    const discipline = sport.discipline(textOf(code))
    const mark = discipline ? sport.readMark(textOf(result.mark), discipline) : null
    const wind = discipline ? sport.readWind(textOf(result.wind), discipline) : null
    return {
      date: textOrNull(date),
      dayOrder: 0,
      discipline: discipline?.code ?? null,
      indoor: indoor === true || (mark?.ok === true && mark.value.track === 'short'),
      released: !isEmbargoed(result),
      teamCode: discipline ? teamCodeOf(result, { ageGroup, discipline, gender }) : null,
      value: mark?.ok && statusOf(result.status) === 'OK' ? mark.value.value : null,
      venue: textOrNull(venue),
      windTenths:
        (wind?.ok ? wind.value : null) ??
        (discipline ? windOfMark(result, { discipline, sport }) : null),
    }
  },
  fields: [
    'date',
    'dayOrder',
    'discipline',
    'indoor',
    'released',
    'teamCode',
    'value',
    'venue',
    'windTenths',
  ],
  kind: 'own',
  target: results,
})
