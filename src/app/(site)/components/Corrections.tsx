import type { Story } from '../data/story.ts'

import { formatMoment } from '../lib/dates.ts'
import { words } from '../words.ts'
import { Section } from './Section.tsx'

/** What the story said wrongly before, and since when it no longer does. */
export const Corrections = ({ corrections }: Pick<Story, 'corrections'>) =>
  corrections && corrections.length > 0 ? (
    <Section className="corrections" id="corrections" title={words.story.corrections}>
      <ul className="lines">
        {corrections.map(({ date, id, text }) => (
          <li key={id}>
            <time className="quiet" dateTime={date}>
              {formatMoment(date)}
            </time>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  ) : null
