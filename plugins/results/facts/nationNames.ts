import { formerNations, teamsOfManyAreas } from './formerNations.ts'

/** What the member federations of World Athletics are called, by their three letters; the usual name first. */
const names = `
ALG Algeria|ANG Angola|BDI Burundi|BEN Benin|BOT Botswana|BUR Burkina Faso|CAF Central African Republic|CGO Congo|CHA Chad
CIV Ivory Coast|CIV Côte d’Ivoire|CMR Cameroon|COD DR Congo|COM Comoros|CPV Cape Verde|CPV Cabo Verde|DJI Djibouti|EGY Egypt
ERI Eritrea|ETH Ethiopia|GAB Gabon|GAM Gambia|GAM The Gambia|GBS Guinea-Bissau|GEQ Equatorial Guinea|GHA Ghana|GUI Guinea
KEN Kenya|LBA Libya|LBR Liberia|LES Lesotho|MAD Madagascar|MAR Morocco|MAW Malawi|MLI Mali|MOZ Mozambique|MRI Mauritius
MTN Mauritania|NAM Namibia|NGR Nigeria|NIG Niger|RSA South Africa|RWA Rwanda|SEN Senegal|SEY Seychelles|SLE Sierra Leone
SOM Somalia|SSD South Sudan|STP São Tomé and Príncipe|SUD Sudan|SWZ Eswatini|TAN Tanzania|TOG Togo|TUN Tunisia|UGA Uganda
ZAM Zambia|ZIM Zimbabwe
AFG Afghanistan|BAN Bangladesh|BHU Bhutan|BRN Bahrain|BRU Brunei|CAM Cambodia|CHN China|CHN PR of China|HKG Hong Kong
HKG Hong Kong, China|INA Indonesia|IND India|IRI Iran|IRI IR Iran|IRQ Iraq|JOR Jordan|JPN Japan|KAZ Kazakhstan
KGZ Kyrgyzstan|KOR South Korea|KOR Korea|KSA Saudi Arabia|KUW Kuwait|LAO Laos|LBN Lebanon|MAC Macau|MAS Malaysia|MDV Maldives
MGL Mongolia|MYA Myanmar|NEP Nepal|OMA Oman|PAK Pakistan|PHI Philippines|PLE Palestine|PRK North Korea|QAT Qatar
SGP Singapore|SRI Sri Lanka|SYR Syria|THA Thailand|TJK Tajikistan|TKM Turkmenistan|TLS Timor-Leste|TPE Chinese Taipei
UAE United Arab Emirates|UZB Uzbekistan|VIE Vietnam|YEM Yemen
ALB Albania|AND Andorra|ARM Armenia|AUT Austria|AZE Azerbaijan|BEL Belgium|BIH Bosnia and Herzegovina
BIH Bosnia & Herzegovina|BLR Belarus|BUL Bulgaria|CRO Croatia|CYP Cyprus|CZE Czechia|CZE Czech Republic|DEN Denmark
ESP Spain|EST Estonia|FIN Finland|FRA France|GBR Great Britain|GBR Great Britain & N.I.|GBR Great Britain and Northern Ireland
GBR Great Britain & Northern Ireland|GEO Georgia|GER Germany|GIB Gibraltar|GRE Greece|HUN Hungary|IRL Ireland|ISL Iceland
ISR Israel|ITA Italy|KOS Kosovo|LAT Latvia|LIE Liechtenstein|LTU Lithuania|LUX Luxembourg|MDA Moldova|MKD North Macedonia
MLT Malta|MNE Montenegro|MON Monaco|NED Netherlands|NED The Netherlands|NOR Norway|POL Poland|POR Portugal|ROU Romania
RUS Russia|SLO Slovenia|SMR San Marino|SRB Serbia|SUI Switzerland|SVK Slovakia|SWE Sweden|TUR Türkiye|TUR Turkey|UKR Ukraine
AIA Anguilla|ANT Antigua and Barbuda|ARU Aruba|BAH Bahamas|BAH The Bahamas|BAR Barbados|BER Bermuda|BIZ Belize|CAN Canada
CAY Cayman Islands|CRC Costa Rica|CUB Cuba|DMA Dominica|DOM Dominican Republic|ESA El Salvador|GRN Grenada|GUA Guatemala
HAI Haiti|HON Honduras|ISV US Virgin Islands|IVB British Virgin Islands|JAM Jamaica|LCA Saint Lucia|LCA St. Lucia|MEX Mexico
MSR Montserrat|NCA Nicaragua|PUR Puerto Rico|SKN Saint Kitts and Nevis|SKN St. Kitts & Nevis|TKS Turks and Caicos Islands
TTO Trinidad and Tobago|TTO Trinidad & Tobago|USA United States|USA USA|VIN Saint Vincent and the Grenadines
ASA American Samoa|AUS Australia|COK Cook Islands|FIJ Fiji|FSM Micronesia|GUM Guam|KIR Kiribati|MHL Marshall Islands
NFI Norfolk Island|NMI Northern Mariana Islands|NRU Nauru|NZL New Zealand|PLW Palau|PNG Papua New Guinea|PYF French Polynesia
SAM Samoa|SOL Solomon Islands|TGA Tonga|TUV Tuvalu|VAN Vanuatu
ARG Argentina|BOL Bolivia|BRA Brazil|CHI Chile|COL Colombia|ECU Ecuador|GUY Guyana|PAN Panama|PAR Paraguay|PER Peru
SUR Suriname|URU Uruguay|VEN Venezuela`

/** Every name with its three letters, those of nations that are no more among them. */
export const nationNames: readonly { code: string; name: string }[] = [
  names,
  ...Object.values(formerNations),
  teamsOfManyAreas,
].flatMap(namesIn)

/** Of `GBR Great Britain|FRA France`, in lines. */
function namesIn(table: string): { code: string; name: string }[] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((each) => ({ code: each.slice(0, 3), name: each.slice(4) }))
}
