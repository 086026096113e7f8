import type { SelectField } from 'payload'

import { rounds, type RoundKind } from '../sports/closed.ts'

const labels = {
  final: 'Final',
  heat: 'Heat',
  qualification: 'Qualification',
  quarterfinal: 'Quarter-final',
  repechage: 'Repechage',
  semifinal: 'Semi-final',
} satisfies Record<RoundKind, string>

/** Which round of a contest an event is. */
export const roundField: SelectField = {
  name: 'round',
  type: 'select',
  defaultValue: 'final' satisfies RoundKind,
  options: rounds.toReversed().map((value) => ({ label: labels[value], value })),
  required: true,
}
