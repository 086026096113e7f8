import type { DocID, Href } from '../../../embeds/index.ts'

interface WhoProps {
  athlete: DocID | null
  href: Href
  name: string
  nation: null | string
}

/** A name, linked where it is an athlete's, with the nation's code. */
export function Who({ athlete, href, name, nation }: WhoProps) {
  const to = athlete === null ? null : href('athletes', athlete)
  return (
    <>
      {to ? <a href={to}>{name}</a> : name}
      {nation && <span className="mz-nation"> {nation}</span>}
    </>
  )
}
