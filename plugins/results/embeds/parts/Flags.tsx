import type { FlagView } from '../types.ts'

/** PB, SB, OR: small badges. The explanation comes on tap, hover or focus, and is part of what is read aloud. */
export const Flags = ({ flags }: { flags: readonly FlagView[] }) => (
  <>
    {flags.map(({ flag, words }) => (
      <button className="mz-flag" data-flag={flag.replace('=', '')} key={flag} type="button">
        {flag}
        <span className="mz-spoken mz-flag__why"> {words}</span>
      </button>
    ))}
  </>
)
