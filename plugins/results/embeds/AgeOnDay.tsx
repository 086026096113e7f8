import type { RenderProps } from '../../embeds/index.ts'
import { ageOnDay } from './text.ts'
import type { AgeView } from './types.ts'

/** An age in the run of a sentence. */
export const AgeOnDay = ({ view }: RenderProps<AgeView>) => <span>{ageOnDay(view)}</span>
