/** Codes of the source that follow no scheme. */
const NAMED: Record<string, string> = {
  Mile: 'Mile',
  MileR: 'MileRoad',
  '2M': '2Miles',
  '10M': '10Miles',
  HM: 'HM',
  Mar: 'Mar',
  CC: 'XC',
  '1H': '1h',
  '4x1': '4x100m',
  '4x2': '4x200m',
  '4x4': '4x400m',
  '4x8': '4x800m',
  '4x15': '4x1500m',
  '4x4MX': '4x400mX',
  Hepi: 'HepSh',
  Peni: 'PenSh',
}

/** Age groups of combined events: `Decj`, `Hepy`. */
const AGE_GROUPS: Record<string, string> = { j: '-U20', y: '-U18' }

const SCHEMES: [RegExp, (...found: string[]) => string][] = [
  [/^(\d+)$/, (metres) => `${metres}m`],
  [/^(\d+(?:\.\d+)?)K$/, (km) => `${km}km`],
  [/^(\d+(?:\.\d+)?)W$/, (n) => (Number(n) >= 1000 ? `${n}mW` : `${n}kmW`)],
  // Barriers: height in cm, then the spacing in metres where it is not the common one.
  [/^(\d+)H(\d.*)?$/, (metres, barrier) => `${metres}mH${labelled(height(barrier))}`],
  [/^(\d{4})S(\d.*)?$/, (metres, barrier) => `${metres}mSC${labelled(height(barrier))}`],
  [/^(JT)(\d+)$/, (base, grams) => `${base}-${grams}g`],
  [/^(SP|DT|HT|WT)(\d+(?:\.\d+)?)$/, (base, kg) => `${base}-${kg}kg`],
  [/^(HJ|PV|LJ|TJ|SP|DT|HT|JT|WT)(.*)$/, (base, label) => `${base}${labelled(label)}`],
]

/**
 * Our code of an event in a career. What neither has a name nor follows a scheme becomes a
 * discipline of its own (`Relay-4xMED`, `Race-150S`, `Combined-Com` if its marks are points) and is
 * compared with itself.
 */
export function disciplineCode(code: string, indoor: boolean, mark = ''): string {
  const named = NAMED[code] ?? combined(code, indoor)
  if (named) return named
  for (const [pattern, build] of SCHEMES) {
    const found = pattern.exec(code)
    if (found) return build(...found.slice(1))
  }
  if (/^\d{3,5}$/.test(mark)) return `Combined-${code}`
  return /x|Rel|TEAM|R$/.test(code) ? `Relay-${code}` : `Race-${code}`
}

/** Under a roof a heptathlon and a pentathlon are other events than outdoors. */
function combined(code: string, indoor: boolean): string | undefined {
  const [, base, label] = /^(Dec|Hep|Pen)(i?)(?:[jy].*)?$/.exec(code) ?? []
  if (!base) return undefined
  const age = AGE_GROUPS[code.slice(base.length + (label?.length ?? 0))[0] ?? ''] ?? ''
  const short = label === 'i' || indoor
  if (base === 'Dec') return `Dec${labelledCombined(code, base, age)}`
  if (base === 'Pen' && !short) return undefined
  return `${base}${short ? 'Sh' : ''}${labelledCombined(code, base, age)}`
}

/** `Decy300` is neither `Decy` nor a decathlon. */
function labelledCombined(code: string, base: string, age: string): string {
  const rest = code.slice(base.length).replace(/^i/, '')
  return rest.length > 1 ? `-${rest}` : age
}

/** The source rounds two heights of the rules (TR 22.3) to whole centimetres. */
const ROUNDED: Record<string, string> = { '100': '99.1', '84': '83.8' }

function height(barrier: string | undefined): string | undefined {
  return barrier?.replace(/^(100|84)(?=$|-)/, (found) => ROUNDED[found] ?? found)
}

function labelled(label: string | undefined): string {
  return label ? `-${label}` : ''
}
