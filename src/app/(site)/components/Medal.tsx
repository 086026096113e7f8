import { type Metal, metals } from '../../../../plugins/results/client.ts'
import { words } from '../words.ts'

/** A small disc with the place in it: never colour alone, and its metal said aloud. */
export const Medal = ({ metal }: { metal: Metal }) => (
  <span className={`medal medal--${metal}`}>
    {metals.indexOf(metal) + 1}
    <span className="unseen"> {words.medals[metal]}</span>
  </span>
)

export const isMetal = (value: unknown): value is Metal => metals.some((metal) => metal === value)
