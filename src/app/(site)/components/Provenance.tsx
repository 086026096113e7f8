import { words } from '../words.ts'

interface Props {
  competition: { attribution?: null | string; demonstration?: boolean | null } | null
}

/** Where the facts of a page come from, or that they are invented. */
export function Provenance({ competition }: Props) {
  if (!competition?.attribution && !competition?.demonstration) return null
  return (
    <p className="provenance">
      {competition.demonstration && words.demonstration.note} {competition.attribution}
    </p>
  )
}
