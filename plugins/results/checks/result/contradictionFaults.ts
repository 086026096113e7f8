import { competitorOf } from '../../facts/competitorOf.ts'
import type { Fault } from '../../types.ts'
import type { Facts } from '../../facts/values.ts'
import type { Setting } from './Setting.ts'

/** What cannot be true at once: a place beside DNF, a best that the series lacks. Single trials are checked elsewhere. */
export const contradictionFaults = (result: Facts, { discipline, sport }: Setting): Fault[] =>
  sport
    .contradictions(competitorOf(result, { discipline, sport }), discipline)
    .filter(({ field }) => field !== 'series')
    .map(({ expected, field, read }) => ({
      expected,
      path: field === 'windTenths' ? 'wind' : field,
      read,
    }))
