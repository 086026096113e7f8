import type { RenderProps } from '../../embeds/index.ts'
import { finishPlace } from './text.ts'
import type { LiveMarkView } from './types.ts'

/** Where an athlete finished, in the run of a sentence. */
export const FinishPlace = ({ view }: RenderProps<LiveMarkView>) => (
  <span className={view.result?.place ? undefined : 'mz-mark--none'}>{finishPlace(view)}</span>
)
