import { words } from '../words.ts'

interface Props {
  competition: {
    attribution?: null | string
    demonstration?: boolean | null
    licence?: null | string
  } | null
}

/** Where the facts of a page come from, or that they are invented. */
export function Provenance({ competition }: Props) {
  const source = [competition?.attribution, competition?.licence].filter(Boolean).join(', ')
  if (!source && !competition?.demonstration) return null
  return (
    <p className="provenance">
      {competition?.demonstration && words.demonstration.note} {source}
    </p>
  )
}
