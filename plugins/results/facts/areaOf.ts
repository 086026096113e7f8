import { formerNations, teamsOfManyAreas } from './formerNations.ts'

/** The member federations of World Athletics by area association, by their three letters. */
const areas = {
  Africa:
    'ALG ANG BDI BEN BOT BUR CAF CGO CHA CIV CMR COD COM CPV DJI EGY ERI ETH GAB GAM GBS GEQ GHA GUI KEN LBA LBR LES MAD ' +
    'MAR MAW MLI MOZ MRI MTN NAM NGR NIG RSA RWA SEN SEY SLE SOM SSD STP SUD SWZ TAN TOG TUN UGA ZAM ZIM',
  Asia:
    'AFG BAN BHU BRN BRU CAM CHN HKG INA IND IRI IRQ JOR JPN KAZ KGZ KOR KSA KUW LAO LBN MAC MAS MDV MGL MYA NEP OMA PAK ' +
    'PHI PLE PRK QAT SGP SRI SYR THA TJK TKM TLS TPE UAE UZB VIE YEM',
  Europe:
    'ALB AND ARM AUT AZE BEL BIH BLR BUL CRO CYP CZE DEN ESP EST FIN FRA GBR GEO GER GIB GRE HUN IRL ISL ISR ITA KOS LAT ' +
    'LIE LTU LUX MDA MKD MLT MNE MON NED NOR POL POR ROU RUS SLO SMR SRB SUI SVK SWE TUR UKR',
  NACAC:
    'AIA ANT ARU BAH BAR BER BIZ CAN CAY CRC CUB DMA DOM ESA GRN GUA HAI HON ISV IVB JAM LCA MEX MSR NCA PUR SKN TKS TTO ' +
    'USA VIN',
  Oceania: 'ASA AUS COK FIJ FSM GUM KIR MHL NFI NMI NRU NZL PLW PNG PYF SAM SOL TGA TUV VAN',
  'South America': 'ARG BOL BRA CHI COL ECU GUY PAN PAR PER SUR URU VEN',
} satisfies Record<keyof typeof formerNations, string>

export const areaNames = Object.keys(areas)

/** Of `URS Soviet Union|GDR East Germany`, in lines. */
const lettersIn = (table: string): string =>
  table
    .trim()
    .split(/[|\n]/)
    .map((each) => each.slice(0, 3))
    .join(' ')

const byNation = new Map(
  [
    ...Object.entries(formerNations).map(([area, table]) => [area, lettersIn(table)] as const),
    ...Object.entries(areas),
  ].flatMap(([area, nations]) => nations.split(' ').map((nation) => [nation, area] as const)),
)

/**
 * The area whose records an athlete of this nation can break, a nation that is no more and neutrals of one area among
 * them; null for teams of many areas, whose athletes have each their own, and for letters that nobody knows.
 */
export const areaOf = (nation: string): null | string => byNation.get(nation) ?? null

/** Whether it is a nation that is no more, or neutrals: of its athletes the nation of today is another. */
export const isOfThePast = (nation: string): boolean => past.has(nation)

const past = new Set(
  [...Object.values(formerNations), teamsOfManyAreas].flatMap((each) => lettersIn(each).split(' ')),
)

/** Whether athletes of many areas compete under these letters. */
export const isOfManyAreas = (nation: string): boolean => ofManyAreas.has(nation)

const ofManyAreas = new Set(lettersIn(teamsOfManyAreas).split(' '))
