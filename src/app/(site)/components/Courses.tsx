import type { Course } from '../data/event.ts'

import { leaders } from '../lib/leaders.ts'
import { words } from '../words.ts'
import { Section } from './Section.tsx'

/** How the results came about: who led where, and every try. */
export function Courses({ courses }: { courses: readonly Course[] }) {
  const led = leaders(courses)
  const tried = courses.filter(({ heights, series }) => heights?.length || series?.length)
  return (
    <>
      {led.length > 0 && (
        <Section id="splits" title={words.event.splits}>
          <table className="facts facts--narrow">
            <caption className="unseen">{words.event.splits}</caption>
            <thead>
              <tr>
                <th scope="col">{words.table.distance}</th>
                <th className="mark" scope="col">
                  {words.table.time}
                </th>
                <th scope="col">{words.event.leader}</th>
              </tr>
            </thead>
            <tbody>
              {led.map(({ competitor, metres, time }) => (
                <tr key={metres}>
                  <th scope="row">{metres} m</th>
                  <td className="mark">{time}</td>
                  <td>{competitor}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      {tried.length > 0 && (
        <Section id="series" title={words.event.series}>
          <dl className="series">
            {tried.map((course) => (
              <div key={course.id}>
                <dt>{course.competitor}</dt>
                <dd>
                  <ol className="series__tries">
                    {triesOf(course).map(({ above, text }, index) => (
                      <li key={index}>
                        <span className="quiet">{above}</span> {text}
                      </li>
                    ))}
                  </ol>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  )
}

/** Heights with their tries, or tries by number. */
const triesOf = ({ heights, series }: Course): { above: string; text: string }[] =>
  heights?.length
    ? heights.map(({ attempts, height }) => ({ above: height, text: attempts }))
    : (series ?? []).map(({ attempt }, index) => ({ above: String(index + 1), text: attempt }))
