import { spaced } from '../spaced.ts'
import { words } from '../words.ts'
import type { HowTheyQualifiedView } from './types.ts'

/** `Jochem Vermeulen BEL: heats 7th (heat 2) 3:37.82 q` */
export const howTheyQualified = ({ event, rounds, rows }: HowTheyQualifiedView): string =>
  [
    `${event.name}, ${words.howTheyQualified.toLowerCase()}`,
    ...rows.map(({ name, nation, steps }) => {
      const told = steps.flatMap((step, at) =>
        step
          ? spaced(
              words.rounds[rounds[at] ?? 'final'].toLowerCase(),
              step.place && words.shortPlace(step.place),
              step.heat && `(${words.inRace(rounds[at] ?? 'final', step.heat)})`,
              step.mark ?? step.status,
              step.qualified,
            )
          : [],
      )
      return `${spaced(name, nation)}: ${told.join(', ') || '–'}`
    }),
  ].join('\n')
