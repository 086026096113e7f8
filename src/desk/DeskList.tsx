import Link from 'next/link'

import { words } from './words.ts'

export interface DeskLine {
  /** A second line, smaller. */
  detail?: string
  href: string
  key: number | string
  label: string
  note?: string
}

interface DeskListProps {
  /** What to do when there is nothing. */
  empty: string
  hint?: string
  lines: readonly DeskLine[]
  more: { count: number; href: string; label: string }
  title: string
}

/** One question of the desk, and its answer. */
export function DeskList({ empty, hint, lines, more, title }: DeskListProps) {
  return (
    <section className="desk-list">
      <h2 className="desk-list__title">{title}</h2>
      {lines.length === 0 ? (
        <p className="desk-list__empty">{empty}</p>
      ) : (
        <>
          {hint && <p className="desk-list__hint">{hint}</p>}
          <ul className="desk-list__lines">
            {lines.map(({ detail, href, key, label, note }) => (
              <li key={key}>
                <Link href={href}>{label}</Link>
                {note && <span className="desk-list__note">{note}</span>}
                {detail && <p className="desk-list__detail">{detail}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="desk-list__more">
        {more.count > 0 && `${words.more(more.count)} · `}
        <Link href={more.href}>{more.label}</Link>
      </p>
    </section>
  )
}
