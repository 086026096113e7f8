const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const PLACES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
]
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { few: 'rd', one: 'st', two: 'nd' }

/** Every word the results' embeds show, in English. */
export const words = {
  flags: {
    AR: 'Area record',
    CR: 'Championship record',
    NR: 'National record',
    OR: 'Olympic record',
    PB: 'Personal best',
    SB: 'Season’s best',
    WL: 'World lead',
    WR: 'World record',
  } as Record<string, string>,
  beats: 'beats',
  demonstration: 'Demonstration',
  equals: 'equals',
  first: 'a first mark',
  head: {
    flags: 'Notes',
    mark: 'Mark',
    name: 'Name',
    nation: 'Nation',
    place: 'Place',
    qualified: 'Goes on',
    total: 'Total',
  },
  lane: 'Lane',
  medals: { bronze: 'Bronze', gold: 'Gold', silver: 'Silver' },
  medalTable: 'Medal table',
  noAge: '–',
  noEntries: 'Nobody is entered yet.',
  noMark: 'no mark yet',
  noMedal: 'no medal',
  noMedals: 'No medals have been awarded yet.',
  noPlace: 'no place yet',
  noPodium: 'Nobody has finished yet.',
  /** `second`, `11th`, `22nd`. */
  place: (place: number): string =>
    PLACES[place - 1] ?? `${place}${SUFFIXES[ordinals.select(place)] ?? 'th'}`,
  podium: 'Podium',
  qualified: {
    Q: 'Through by place',
    q: 'Through by time or mark',
    qD: 'Through by draw',
    qJ: 'Through by the jury of appeal',
    qR: 'Through by the referee',
  } as Record<string, string>,
  results: 'Results',
  startList: 'Start list',
  status: {
    DNF: 'Did not finish',
    DNS: 'Did not start',
    DQ: 'Disqualified',
    NM: 'No valid mark',
  } as Record<string, string>,
  warnings: {
    noAge: 'The day of birth is not known, so there is no age to show.',
    noMedals: 'No medals have been awarded yet. The table fills by itself.',
    noPodium: 'Nobody has finished yet. The podium fills by itself.',
    noResult: 'There is no mark yet. It appears here by itself.',
    noResults: 'There are no results yet. The table fills by itself.',
    startList:
      'There are no marks yet: readers see a start list, which turns into results by itself.',
  },
  wind: (wind: string) => `Wind ${wind.replace('-', '−')} m/s`,
}
