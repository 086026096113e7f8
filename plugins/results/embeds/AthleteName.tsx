import type { RenderProps } from '../../embeds/index.ts'
import { Who } from './parts/Who.tsx'
import type { AthleteView } from './types.ts'

/** An athlete's name with the nation, linked. */
export const AthleteName = ({ href, view: { id, name, nation } }: RenderProps<AthleteView>) => (
  <span className="mz-athlete">
    <Who athlete={id} href={href} name={name} nation={nation} />
  </span>
)
