import { words } from '../words.ts'

type Metal = 'bronze' | 'gold' | 'silver'

const places = { bronze: 3, gold: 1, silver: 2 } as const

/** A small disc with the place in it: never colour alone, and its metal said aloud. */
export const Medal = ({ metal }: { metal: Metal }) => (
  <span className={`medal medal--${metal}`}>
    {places[metal]}
    <span className="unseen"> {words.medals[metal]}</span>
  </span>
)

export const isMetal = (value: unknown): value is Metal =>
  value === 'gold' || value === 'silver' || value === 'bronze'
