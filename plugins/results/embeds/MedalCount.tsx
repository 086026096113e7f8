import type { RenderProps } from '../../embeds/index.ts'
import { medalCount } from './text.ts'
import type { MedalCountView } from './types.ts'

/** An athlete's medals in the run of a sentence. */
export const MedalCount = ({ view }: RenderProps<MedalCountView>) => <span>{medalCount(view)}</span>
