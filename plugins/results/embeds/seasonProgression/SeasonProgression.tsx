import type { RenderProps } from '../../../embeds/index.ts'
import { ChartBeside } from '../chart/ChartBeside.tsx'
import { Head } from '../parts/Head.tsx'
import { ShortDay } from '../parts/ShortDay.tsx'
import { Who } from '../parts/Who.tsx'
import { words } from '../words.ts'
import { progressionTitle } from './text.ts'
import type { SeasonProgressionView } from './types.ts'

/** The chart, and beside it the same marks as a table. */
export function SeasonProgression({ href, view }: RenderProps<SeasonProgressionView>) {
  const { athlete, chart, discipline, kept, rows, season } = view
  return (
    <figure className="mz-facts">
      <Head
        about={season === null ? words.overTheYears(kept) : words.withinSeason(season)}
        kind={discipline && words.progressionIn(discipline.name, view.indoor)}
      >
        <Who athlete={athlete.id} href={href} name={athlete.name} nation={athlete.nation} />
      </Head>
      {rows.length === 0 && <p className="mz-empty">{words.noMarks}</p>}
      <ChartBeside chart={chart} marks={rows} title={progressionTitle(view)}>
        {rows.length > 0 && (
          <table>
            <thead>
              <tr>
                {season === null && <th scope="col">{words.head.season}</th>}
                <th className="mz-mark" scope="col">
                  {words.head.mark}
                </th>
                <th scope="col">{words.head.venue}</th>
                <th scope="col">{words.head.date}</th>
              </tr>
            </thead>
            <tbody>
              {rows.toReversed().map((row) => (
                <tr
                  className={row.best ? 'mz-strong' : undefined}
                  data-row={row.result}
                  key={`${row.season} ${row.result}`}
                >
                  {season === null && <th scope="row">{row.season}</th>}
                  <td className="mz-mark">{row.mark}</td>
                  <td>{row.venue}</td>
                  <td className="mz-quiet">
                    <ShortDay date={row.date} year={false} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ChartBeside>
    </figure>
  )
}
