/** A contest of the championships that the demo shows. */
export interface Contest {
  /** Our code of the discipline. */
  code: string
  /** The source's code of it in careers, and its name among the events. */
  careers: string
  events: string
  /** Name of the fixture, and what its events' keys start with. */
  key: string
  /** As a reader reads it. */
  name: string
  /** Leaves out the others. */
  rounds: readonly string[]
}

export const contests: readonly Contest[] = [
  {
    careers: '1500',
    code: '1500m',
    events: '1500m',
    key: 'rome2024-1500m',
    name: '1500 m',
    rounds: ['Heats', 'Final'],
  },
  {
    careers: 'LJ',
    code: 'LJ',
    events: 'Long Jump',
    key: 'rome2024-long-jump',
    name: 'long jump final',
    rounds: ['Final'],
  },
]
