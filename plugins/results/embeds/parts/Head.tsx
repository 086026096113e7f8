import type { ReactNode } from 'react'

interface Props {
  /** Quiet words at the other side. */
  about?: ReactNode
  /** The subject. */
  children: ReactNode
  /** What is told of it. */
  kind?: null | string
}

/** Heads a block: the subject, what is told of it, and whatever places it. */
export const Head = ({ about, children, kind }: Props) => (
  <figcaption className="mz-head">
    <span className="mz-head__name">
      {children}
      {kind && <span className="mz-head__kind"> {kind}</span>}
    </span>
    {about && <span className="mz-quiet">{about}</span>}
  </figcaption>
)
