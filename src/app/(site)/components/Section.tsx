import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  className?: string
  id: string
  title: ReactNode
}

/** A part of a page under a ruled heading, as the sections of a newspaper are. */
export const Section = ({ children, className = '', id, title }: Props) => (
  <section aria-labelledby={`${id}-title`} className={`section ${className}`.trim()} id={id}>
    <h2 className="section__title" id={`${id}-title`}>
      {title}
    </h2>
    {children}
  </section>
)
