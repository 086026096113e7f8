import type { RenderProps } from '../../embeds/index.ts'
import { Flags } from './parts/Flags.tsx'
import type { LiveMarkView } from './types.ts'
import { words } from './words.ts'

/** A mark in the run of a sentence, with its flags; the status in words where there is no mark. */
export function LiveMark({ view: { result } }: RenderProps<LiveMarkView>) {
  if (!result?.mark)
    return (
      <span className="mz-mark mz-mark--none">
        {words.status[result?.status ?? 'OK']?.toLowerCase() ?? words.noMark}
      </span>
    )
  const said = words.status[result.status]
  if (said)
    return (
      <span className="mz-mark mz-mark--none">
        <s>{result.mark}</s> ({said.toLowerCase()})
      </span>
    )
  return (
    <span className="mz-mark">
      {result.mark}
      {result.wind && <span className="mz-wind"> ({result.wind.replace('-', '−')})</span>}
      {result.flags.length > 0 && ' '}
      <Flags flags={result.flags} />
    </span>
  )
}
