/**
 * Letters under which athletes competed and no member federation does today, by the area that they belonged to: nations
 * that are no more and older letters of some that are, neutral athletes of one area, and the teams of their own that
 * a member sends to the Commonwealth Games. The usual name first.
 */
export const formerNations = {
  Africa: `
DAH Dahomey|VOL Upper Volta|UPV Upper Volta|ZAI Zaire|RHO Rhodesia|NRH Northern Rhodesia|GCO Gold Coast|GOC Gold Coast
TAG Tanganyika|TGK Tanganyika|ZAN Zanzibar|UAR United Arab Republic|RAU United Arab Republic|IVC Ivory Coast
SHN Saint Helena`,
  Asia: `
BIR Burma|CEY Ceylon|MAL Malaya|NBO North Borneo|SWK Sarawak|KHM Khmer Republic|VNM South Vietnam|IHO Dutch East Indies
RCF Formosa|YAR North Yemen|YMD South Yemen|LIB Lebanon|SIN Singapore`,
  Europe: `
URS Soviet Union|URS USSR|RU1 Russian Empire|EUN Unified Team|CIS Commonwealth of Independent States|GDR East Germany
GDR German Democratic Republic|FRG West Germany|FRG Federal Republic of Germany|EUA United Team of Germany|SAA Saar
TCH Czechoslovakia|BOH Bohemia|YUG Yugoslavia|SCG Serbia and Montenegro|SCG Serbia & Montenegro|HOL Holland|RUM Rumania
ANA Authorised Neutral Athletes|AIN Individual Neutral Athletes|OAR Olympic Athletes from Russia|ROC ROC
ROC Russian Olympic Committee|IOP Independent Olympic Participants|ENG England|SCO Scotland|WAL Wales
NIR Northern Ireland|IOM Isle of Man|JEY Jersey|JER Jersey|GGY Guernsey|GUE Guernsey`,
  NACAC: `
AHO Netherlands Antilles|WIF West Indies Federation|BWI British West Indies|HBR British Honduras|NFL Newfoundland`,
  Oceania: `
ANZ Australasia|WSM Western Samoa|NHE New Hebrides|NIU Niue`,
  'South America': `
BGU British Guiana|FLK Falkland Islands`,
} as const

/** Athletes of many areas under the same letters: each has the area of the nation that the athlete has beside. */
export const teamsOfManyAreas = `
ART Athlete Refugee Team|EOR Refugee Olympic Team|ROT Refugee Olympic Team|IOA Independent Olympic Athletes`
