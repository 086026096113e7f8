/**
 * The words of an injury, after the attributes of IPTC SportsML 3's `injury-phase`
 * (iptc/sportsml-3, `specification/sportsml.xsd`, `baseInjuryPhaseMetadataComplexType`).
 */

/** `phase-status`, IPTC NewsCodes `spphasestatus`. */
export const phases = {
  injured: 'Injured',
  inactive: 'Recovering, not competing',
  active: 'Competing again',
} as const

/** `upcoming-event-status`: whether the athlete will be there next time. */
export const statuses = { out: 'Out', doubtful: 'Doubtful', fit: 'Fit' } as const

/** `injury-side`, `bodySideList`. */
export const sides = { left: 'Left', right: 'Right', both: 'Both' } as const

/** `injury-type`, whose examples are parts of the body: thigh, hand, lower-back. Written as in the run of a sentence. */
export const bodyParts = {
  'abdominal-muscle': 'abdominal muscle',
  'achilles-tendon': 'Achilles tendon',
  adductor: 'adductor',
  ankle: 'ankle',
  calf: 'calf',
  elbow: 'elbow',
  foot: 'foot',
  groin: 'groin',
  hamstring: 'hamstring',
  hand: 'hand',
  head: 'head',
  hip: 'hip',
  knee: 'knee',
  'lower-back': 'lower back',
  neck: 'neck',
  'plantar-fascia': 'plantar fascia',
  quadriceps: 'quadriceps',
  rib: 'rib',
  shin: 'shin',
  shoulder: 'shoulder',
  thigh: 'thigh',
  toe: 'toe',
  'upper-back': 'upper back',
  wrist: 'wrist',
  illness: 'illness',
  undisclosed: 'undisclosed',
} as const

export type Phase = keyof typeof phases
export type Status = keyof typeof statuses
export type Side = keyof typeof sides
export type BodyPart = keyof typeof bodyParts
